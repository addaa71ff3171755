#include "platform/window/frame_pacer.hpp"

#include <algorithm>

namespace nc::platform {

void FramePacer::frame_done() {
  frames_owed_ = std::max(frames_owed_ - 1, 0);
}

void FramePacer::animate_until(double end_s) {
  animation_end_s_ = animation_end_s_ ? std::max(*animation_end_s_, end_s) : end_s;
}

void FramePacer::wake_at(double at_s) {
  wake_at_s_ = wake_at_s_ ? std::min(*wake_at_s_, at_s) : at_s;
}

Pace FramePacer::next(bool queue_is_empty, double now_s) {
  if (animation_end_s_ && now_s >= *animation_end_s_) {
    animation_end_s_.reset();
    stir();  // the last picture of a movement must be its end
  }
  if (wake_at_s_ && now_s >= *wake_at_s_) {
    wake_at_s_.reset();
    stir();
  }
  if (!queue_is_empty) {
    stir();
  }
  if (frames_owed_ > 0 || animation_end_s_) {
    return {Pace::Step::draw, 0.0};
  }
  if (wake_at_s_) {
    return {Pace::Step::wait_for, *wake_at_s_ - now_s};
  }
  return {Pace::Step::wait, 0.0};
}

}  // namespace nc::platform
