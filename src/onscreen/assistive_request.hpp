#pragma once

#include <cstdint>
#include <string>

namespace nc {

/// Lists what assistive technology (such as a screen reader, a switch or voice control) can ask for on behalf of the
/// person.
enum class AssistiveAction : std::uint8_t {
  press,     ///< do what Enter, Space or a click on it would do
  focus,     ///< give it the keyboard focus
  show,      ///< bring it into view
  set_text,  ///< replace what a text field holds
};

/// One request of assistive technology. It is handled like a key or a click: a frame takes at most one. It has no
/// effect when the control is gone, disabled or outside of an open dialog, or when another screen is shown by now.
struct AssistiveRequest {
  AssistiveAction action = AssistiveAction::press;
  std::string node;          ///< id of the node in the semantic tree
  std::string text;          ///< the new text, UTF-8 in one line; only for set_text
  std::uint64_t screen = 0;  ///< AccessibilityTree::screen at the time of the request

  friend bool operator==(const AssistiveRequest& a, const AssistiveRequest& b) = default;
};

}  // namespace nc
