#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "onscreen/geometry.hpp"
#include "support/input.hpp"

namespace nc::platform {

/// The modifier keys that are held.
struct Modifiers {
  bool ctrl = false;
  bool shift = false;
  bool alt = false;
  bool super = false;

  friend bool operator==(const Modifiers& left, const Modifiers& right) = default;
};

/// The buttons that a screen may react to.
enum class Button : std::uint8_t { left, right, middle };

/// What a key did. `repeated` comes from the system while a key is held.
enum class KeyChange : std::uint8_t { pressed, repeated, released };

/// The pointer went to `at`, or left the window (nothing).
struct PointerMoved {
  std::optional<Point> at;
  friend bool operator==(const PointerMoved& left, const PointerMoved& right) = default;
};

/// A button went down or up, with the place of the pointer at that very moment. A release that the system invents
/// because the window lost the focus has no place: it must let go of a control without pressing it.
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

/// One code point of text. Follows the press of the key that wrote it, or comes alone from an input method.
struct TextTyped {
  char32_t code_point = 0;
  friend bool operator==(const TextTyped& left, const TextTyped& right) = default;
};

/// The wheel was turned at `at`: lines to the right and up, fractions allowed.
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

/// Size, frame buffer or content scale changed; ask the window for the new values.
struct Resized {
  friend bool operator==(const Resized& left, const Resized& right) = default;
};

/// The window system lost what was drawn; the same picture must be drawn again.
struct Exposed {
  friend bool operator==(const Exposed& left, const Exposed& right) = default;
};

/// The person asked to close the window.
struct CloseRequested {
  friend bool operator==(const CloseRequested& left, const CloseRequested& right) = default;
};

/// Another thread asked for a frame, usually because a result is ready.
struct Woken {
  friend bool operator==(const Woken& left, const Woken& right) = default;
};

/// Anything that can happen to the window, in the order in which it happened.
using InputEvent = std::variant<PointerMoved, ButtonEdge, KeyEdge, ModifiersChanged, TextTyped, Scrolled, FocusChanged,
                                Resized, Exposed, CloseRequested, Woken>;

}  // namespace nc::platform
