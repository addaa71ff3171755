#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "platform/input/input_queue.hpp"
#include "ui/kit/pointer_map.hpp"

namespace nc::app {

/// What a frame depends on beside the input and what the window remembers. Two equal ones, an input in which nothing
/// happened, and a pointer that answers every question as before give the same frame.
struct FrameGround {
  std::uint64_t revision = 0;  ///< of the model
  float width = 0;             ///< of the window, in pointer units
  float height = 0;
  float scale = 0;    ///< of the screen
  float density = 0;  ///< pixels of the picture a unit of the window
  friend bool operator==(const FrameGround& a, const FrameGround& b) = default;
};

/// Tells whether a frame must be built, or whether it would be the one that was built last: then nothing is done at
/// all, and nothing allocated. After anything that counts, frames are built until the screen has settled.
class FrameNeed {
 public:
  /// Frames that are built after the last thing that counted, that one included: what a frame changes in the window's
  /// own state (focus, scrolling, a field that begins to be edited) shows in those after it.
  static constexpr int frames_to_settle = 4;

  /// Whether this frame must be built. To be asked once a frame, in order, because it follows the buttons.
  bool must_build(const FrameGround& ground, const platform::FrameInput& input, const ui::PointerMap& asked);

  /// Something counts that is not in the input: a request of assistive technology.
  void expect_change() { frames_owed_ = frames_to_settle; }

  /// The frame was built.
  void built(const FrameGround& ground, const platform::FrameInput& input);

 private:
  bool something_happened(const platform::FrameInput& input) const;

  std::optional<FrameGround> ground_;
  std::optional<Point> pointer_;
  platform::Modifiers modifiers_;
  std::array<bool, 3> held_{};
  int frames_owed_ = frames_to_settle;
};

/// The pointer as the views see it; outside the window is a place that no rectangle contains.
Point shown_pointer(const std::optional<Point>& pointer);

}  // namespace nc::app
