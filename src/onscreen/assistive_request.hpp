#pragma once

#include <cstdint>
#include <string>

namespace nc {

/// What assistive technology (a screen reader, a switch, a voice control) asks for on behalf of the person.
enum class AssistiveAction : std::uint8_t {
  press,     ///< do what Enter, Space or a click would do
  focus,     ///< give it the keyboard
  show,      ///< bring it into view
  set_text,  ///< replace what a text field holds
};

/// One such request. It is input like a key or a click: a frame takes at most one, and it does nothing when the control
/// is gone, disabled or behind a dialog.
struct AssistiveRequest {
  AssistiveAction action = AssistiveAction::press;
  std::string node;          ///< whole id in the semantic tree
  std::string text;          ///< with set_text: UTF-8, one line
  std::uint64_t screen = 0;  ///< the screen that had been read then; what was meant for another one is dropped

  friend bool operator==(const AssistiveRequest& a, const AssistiveRequest& b) = default;
};

}  // namespace nc
