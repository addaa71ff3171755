#pragma once

#include <cstdint>
#include <string>

namespace nc {

/// What a screen reader (or another program that helps a person) asks for on behalf of the person.
enum class ReaderWish : std::uint8_t {
  press,     ///< do what Enter, Space or a click would do
  focus,     ///< give it the keyboard
  show,      ///< bring it into view
  set_text,  ///< replace what a text field holds
};

/// One such request. It is input like a key or a click: a frame takes at most one, and it does nothing when the control
/// is gone, disabled or behind a dialog.
struct ReaderRequest {
  ReaderWish wish = ReaderWish::press;
  std::string node;          ///< whole id in the semantic tree
  std::string text;          ///< with set_text: UTF-8, one line
  std::uint64_t screen = 0;  ///< the screen that the reader had read; what was meant for another one is dropped

  friend bool operator==(const ReaderRequest& a, const ReaderRequest& b) = default;
};

}  // namespace nc
