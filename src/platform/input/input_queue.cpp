#include "platform/input/input_queue.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace nc::platform {
namespace {

/// What became of an event that was offered to a frame.
enum class Fit {
  taken,       ///< it is in the frame and more may follow
  taken_last,  ///< it is in the frame and closes it
  next_frame,  ///< it must wait; the frame is closed
};

/// One frame while it is being filled.
class Filling {
 public:
  Filling(std::optional<Point> pointer, Modifiers modifiers) : pointer_at_start_(pointer) {
    frame_.pointer = pointer;
    frame_.modifiers = modifiers;
  }

  Fit take(const PointerMoved& event) {
    if (has_scrolled_ && event.at != frame_.pointer) {
      return Fit::next_frame;
    }
    frame_.pointer = event.at;
    return Fit::taken;
  }

  Fit take(const ButtonEdge& edge) {
    if (has_scrolled_) {
      return Fit::next_frame;
    }
    if (edge.pressed && !frame_.text.empty()) {
      return Fit::next_frame;
    }
    if (!edge.pressed && edge.at && edge.at != pointer_at_start_) {
      frame_.pointer = edge.at;
      return Fit::next_frame;
    }
    frame_.pointer = edge.at;
    frame_.modifiers = edge.modifiers;
    frame_.button = edge;
    return Fit::taken_last;
  }

  Fit take(const KeyEdge& edge) {
    const bool releases = edge.change == KeyChange::released;
    if (!releases && (has_scrolled_ || !frame_.text.empty())) {
      return Fit::next_frame;
    }
    frame_.modifiers = edge.modifiers;
    frame_.key = edge;
    return Fit::taken_last;
  }

  Fit take(const ModifiersChanged& event) {
    if (has_scrolled_) {
      return Fit::next_frame;
    }
    frame_.modifiers = event.now;
    return Fit::taken;
  }

  Fit take(const TextTyped& event) {
    frame_.text.push_back(event.code_point);
    return Fit::taken;
  }

  Fit take(const Scrolled& event) {
    if (has_scrolled_ && event.at != frame_.pointer) {
      return Fit::next_frame;
    }
    has_scrolled_ = true;
    frame_.pointer = event.at;
    frame_.scroll_right += event.right;
    frame_.scroll_up += event.up;
    return Fit::taken;
  }

  Fit take(const FocusChanged& event) {
    frame_.focus_changed = event.focused;
    return Fit::taken_last;
  }

  Fit take(const Resized&) {
    frame_.resized = true;
    return Fit::taken;
  }

  Fit take(const Exposed&) {
    frame_.exposed = true;
    return Fit::taken;
  }

  Fit take(const CloseRequested&) {
    frame_.close_requested = true;
    return Fit::taken_last;
  }

  Fit take(const Woken&) {
    frame_.woken = true;
    return Fit::taken;
  }

  /// The character that the press in this frame wrote.
  void add_own_text(char32_t code_point) { frame_.text.push_back(code_point); }

  [[nodiscard]] FrameInput& frame() { return frame_; }

 private:
  FrameInput frame_;
  std::optional<Point> pointer_at_start_;
  bool has_scrolled_ = false;
};

}  // namespace

bool writes_text(const KeyEdge& edge) {
  if (edge.change == KeyChange::released || edge.modifiers.ctrl || edge.modifiers.alt) {
    return false;
  }
  return edge.key == Key::space || edge.key >= Key::digit_0;
}

void InputQueue::drop_presses() {
  const auto is_press = [](const InputEvent& event) {
    if (const auto* button = std::get_if<ButtonEdge>(&event)) {
      return button->pressed;
    }
    if (const auto* key = std::get_if<KeyEdge>(&event)) {
      return key->change != KeyChange::released;
    }
    return std::holds_alternative<TextTyped>(event);
  };
  events_.erase(std::remove_if(events_.begin(), events_.end(), is_press), events_.end());
}

FrameInput InputQueue::next_frame_input() {
  Filling filling(pointer_, modifiers_);
  Fit fit = Fit::taken;
  while (fit == Fit::taken && !events_.empty()) {
    fit = std::visit([&filling](const auto& event) { return filling.take(event); }, events_.front());
    if (fit != Fit::next_frame) {
      events_.pop_front();
    }
  }
  if (filling.frame().key && writes_text(*filling.frame().key) && !events_.empty()) {
    if (const auto* typed = std::get_if<TextTyped>(&events_.front())) {
      filling.add_own_text(typed->code_point);
      events_.pop_front();
    }
  }
  pointer_ = filling.frame().pointer;
  modifiers_ = filling.frame().modifiers;
  return std::move(filling.frame());
}

std::vector<KeyEvent> key_events(const FrameInput& input) {
  if (!input.key || input.key->change == KeyChange::released) {
    return {};
  }
  const Modifiers& held = input.key->modifiers;
  return {KeyEvent{input.key->key, held.ctrl, held.shift, held.alt, input.key->change == KeyChange::repeated}};
}

}  // namespace nc::platform
