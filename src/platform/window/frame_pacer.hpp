#pragma once

#include <optional>

namespace nc::platform {

/// What the loop does next.
struct Pace {
  enum class Step {
    draw,      ///< make a frame now
    wait,      ///< sleep until the window system or another thread has something; no time limit
    wait_for,  ///< the same, but at most `seconds`
  };
  Step step = Step::draw;
  double seconds = 0.0;  ///< Only with `wait_for`; greater than 0.
};

/// Decides when to draw and when to sleep, so that a window which nobody touches costs nothing: after anything
/// happened, frames are drawn until the screen has settled (the drawing library needs a few to place what is new), then
/// the loop blocks without a time limit unless something moves or a time was set. Pure: the time comes in, in seconds
/// of any clock that never goes back.
class FramePacer {
 public:
  /// Frames after the last event. The library needs three for a window that fits its contents; one more for good
  /// measure.
  static constexpr int settle_frames = 4;

  /// Something happened: input, a result, a new size. Also at the start.
  void stir() { frames_owed_ = settle_frames; }

  /// A frame was made.
  void frame_done();

  /// Something on the screen moves until `end_s`; frames follow one another until then. The later of several ends
  /// counts.
  void animate_until(double end_s);

  /// A frame is due at `at_s` even if nothing happens (a clock on the screen); the earliest of several counts and is
  /// then forgotten.
  void wake_at(double at_s);

  /// Forgets a time set with wake_at() (the clock left the screen).
  void cancel_wake() { wake_at_s_.reset(); }

  /// What to do now. `queue_is_empty`: whether InputQueue has nothing left.
  Pace next(bool queue_is_empty, double now_s);

 private:
  int frames_owed_ = settle_frames;
  std::optional<double> animation_end_s_;
  std::optional<double> wake_at_s_;
};

}  // namespace nc::platform
