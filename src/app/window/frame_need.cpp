#include "app/window/frame_need.hpp"

#include <algorithm>
#include <limits>

namespace nc::app {
namespace {

bool something_happened(const platform::FrameInput& input) {
  return input.button || input.key || !input.text.empty() || input.scroll_right != 0 || input.scroll_up != 0 ||
         input.focus_changed || input.resized || input.exposed || input.close_requested;
}

}  // namespace

Point shown_pointer(const std::optional<Point>& pointer) {
  constexpr float nowhere = -std::numeric_limits<float>::max();
  return pointer.value_or(Point{nowhere, nowhere});
}

bool FrameNeed::must_build(const FrameGround& ground, const platform::FrameInput& input, const ui::PointerMap& asked) {
  const bool holds = std::any_of(held_.begin(), held_.end(), [](bool held) { return held; });
  const bool drags = holds && pointer_ != input.pointer;
  const bool counts = something_happened(input) || drags || input.modifiers != modifiers_ || ground_ != ground ||
                      !asked.same_answers(shown_pointer(pointer_), shown_pointer(input.pointer));
  if (counts) frames_owed_ = frames_to_settle;
  if (input.exposed || input.resized) is_lost_ = true;
  if (input.button) held_[static_cast<std::size_t>(input.button->button)] = input.button->pressed;
  return frames_owed_ > 0;
}

void FrameNeed::built(const FrameGround& ground, const platform::FrameInput& input) {
  ground_ = ground;
  pointer_ = input.pointer;
  modifiers_ = input.modifiers;
  --frames_owed_;
  is_drawn_ = false;
}

Redraw FrameNeed::redraw(bool is_replaced) const {
  if (is_drawn_ || is_replaced) return Redraw::none;
  return is_lost_ ? Redraw::in_any_case : Redraw::if_it_differs;
}

void FrameNeed::drawn() {
  is_drawn_ = true;
  is_lost_ = false;
}

FrameWait FrameNeed::wait(bool input_waits, double now_s) const {
  if (input_waits || frames_owed_ > 0 || !is_drawn_) return {};
  if (!clock_s_) return {FrameWait::Until::event, 0};
  if (now_s >= *clock_s_) return {};
  return {FrameWait::Until::time, *clock_s_ - now_s};
}

}  // namespace nc::app
