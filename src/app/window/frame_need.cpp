#include "app/window/frame_need.hpp"

#include <algorithm>
#include <limits>

namespace nc::app {

Point shown_pointer(const std::optional<Point>& pointer) {
  constexpr float nowhere = -std::numeric_limits<float>::max();
  return pointer.value_or(Point{nowhere, nowhere});
}

bool FrameNeed::something_happened(const platform::FrameInput& input) const {
  return input.button || input.key || !input.text.empty() || input.scroll_right != 0 || input.scroll_up != 0 ||
         input.focus_changed || input.resized || input.exposed || input.close_requested ||
         input.modifiers != modifiers_;
}

bool FrameNeed::must_build(const FrameGround& ground, const platform::FrameInput& input, const ui::PointerMap& asked) {
  const bool dragging = std::any_of(held_.begin(), held_.end(), [](bool held) { return held; });
  const bool counts = something_happened(input) || dragging || !(ground_ == ground) ||
                      !asked.same_answers(shown_pointer(pointer_), shown_pointer(input.pointer));
  if (counts) frames_owed_ = frames_to_settle;
  if (input.button) held_[static_cast<std::size_t>(input.button->button)] = input.button->pressed;
  return frames_owed_ > 0;
}

void FrameNeed::built(const FrameGround& ground, const platform::FrameInput& input) {
  ground_ = ground;
  pointer_ = input.pointer;
  modifiers_ = input.modifiers;
  --frames_owed_;
}

}  // namespace nc::app
