#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "onscreen/geometry.hpp"
#include "support/input.hpp"

// What can happen to the window, as the window system reports it. Places are in the units of onscreen/geometry.hpp.

namespace nc::platform {

/// Which modifier keys are held.
struct Modifiers {
  bool ctrl = false;
  bool shift = false;
  bool alt = false;
  bool super = false;

  friend bool operator==(const Modifiers& left, const Modifiers& right) = default;
};

/// The mouse buttons that a screen may react to.
enum class Button : std::uint8_t { left, right, middle };

/// What a key did. The system reports `repeated` again and again while a key is held.
enum class KeyChange : std::uint8_t { pressed, repeated, released };

/// The pointer moved to `at`, or left the window when that is nothing.
struct PointerMoved {
  std::optional<Point> at;
  friend bool operator==(const PointerMoved& left, const PointerMoved& right) = default;
};

/// A mouse button went down or up while the pointer was at `at`. The system also reports that all buttons went up when
/// the window loses the keyboard. Such a release has no place: it must let go of a control without pressing it.
struct ButtonEdge {
  Button button = Button::left;
  bool pressed = false;
  std::optional<Point> at;
  Modifiers modifiers;
  friend bool operator==(const ButtonEdge& left, const ButtonEdge& right) = default;
};

/// A key went down, repeats, or went up, with the modifiers held at that moment.
struct KeyEdge {
  Key key = Key::escape;
  KeyChange change = KeyChange::pressed;
  Modifiers modifiers;
  friend bool operator==(const KeyEdge& left, const KeyEdge& right) = default;
};

/// A modifier key went down or up; `now` is what is held since.
struct ModifiersChanged {
  Modifiers now;
  friend bool operator==(const ModifiersChanged& left, const ModifiersChanged& right) = default;
};

/// One code point of text was typed. It follows the press of the key that wrote it, or comes alone from an input
/// method.
struct TextTyped {
  char32_t code_point = 0;
  friend bool operator==(const TextTyped& left, const TextTyped& right) = default;
};

/// The wheel was turned while the pointer was at `at`, by so many lines to the right and up. They may be fractions, or
/// negative for left and down.
struct Scrolled {
  float right = 0.0F;
  float up = 0.0F;
  std::optional<Point> at;
  friend bool operator==(const Scrolled& left, const Scrolled& right) = default;
};

/// The window gained or lost the keyboard.
struct FocusChanged {
  bool focused = false;
  friend bool operator==(const FocusChanged& left, const FocusChanged& right) = default;
};

/// The size, the size in pixels or the scale changed. The window knows the new values.
struct Resized {
  friend bool operator==(const Resized& left, const Resized& right) = default;
};

/// The window system lost what was drawn, so the same picture must be drawn again.
struct Exposed {
  friend bool operator==(const Exposed& left, const Exposed& right) = default;
};

/// The person asked to close the window.
struct CloseRequested {
  friend bool operator==(const CloseRequested& left, const CloseRequested& right) = default;
};

/// Another thread called Window::wake(), usually because a result is ready.
struct Woken {
  friend bool operator==(const Woken& left, const Woken& right) = default;
};

/// Anything that can happen to the window, in the order in which it happened.
using InputEvent = std::variant<PointerMoved, ButtonEdge, KeyEdge, ModifiersChanged, TextTyped, Scrolled, FocusChanged,
                                Resized, Exposed, CloseRequested, Woken>;

}  // namespace nc::platform
