#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What is on the screen in the terms of assistive programs: plain values, made by the window's loop and handed to the
// accessibility thread, which publishes them.

namespace nc::platform {

/// What a thing is; each becomes one ATK role (docs/accessibility.md lists them).
enum class AccessibleRole : std::uint8_t {
  grouping,
  heading,
  text,
  button,
  link,
  check_box,
  radio_group,
  radio_button,
  entry,
  list,
  list_item,
  table,
  image,
  alert,
  dialog,
  progress_bar,
};

/// A rectangle in the units of the window, from its top left corner.
struct AccessibleBox {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;

  friend bool operator==(const AccessibleBox& a, const AccessibleBox& b) = default;
};

/// How a thing stands. Every one is published as a state of its own.
struct AccessibleStates {
  bool enabled = true;  ///< can be used now: neither disabled nor behind a dialog
  bool focusable = false;
  bool focused = false;
  bool checked = false;
  bool selected = false;
  bool pressed = false;  ///< held down
  bool showing = true;   ///< not scrolled away

  friend bool operator==(const AccessibleStates& a, const AccessibleStates& b) = default;
};

/// Where the typing goes on in a text field, in characters; `from` and `to` bound what is selected (equal: nothing).
struct AccessibleCaret {
  int at = 0;
  int from = 0;
  int to = 0;

  friend bool operator==(const AccessibleCaret& a, const AccessibleCaret& b) = default;
};

/// One thing on the screen.
struct AccessibleNode {
  static constexpr int no_parent = -1;

  AccessibleRole role = AccessibleRole::text;
  std::string key;          ///< identity: the same thing has the same key in every tree; unique within a tree
  std::string id;           ///< what a request about it must name
  std::string name;         ///< UTF-8, as everything here
  std::string description;  ///< more about it, read after the name; empty for most
  std::string value;        ///< the text of an entry, what an image shows
  std::string shortcut;     ///< the key that presses it from anywhere, 'Ctrl+Enter'; empty for most
  AccessibleStates states;
  bool pressable = false;
  bool live = false;  ///< what comes into it is said at once
  AccessibleBox box;
  int parent = no_parent;                ///< index of what holds it, always smaller than its own; none: the window
  int position = 0;                      ///< in its list or group of choices, from 1; 0: in none
  int set_size = 0;                      ///< of that list or group
  std::optional<AccessibleCaret> caret;  ///< of an entry that is being edited
  std::optional<double> fraction;        ///< of a progress bar, 0 to 1

  friend bool operator==(const AccessibleNode& a, const AccessibleNode& b) = default;
};

/// The whole window.
struct AccessibleTree {
  std::string title;
  bool active = false;       ///< the window has the keyboard
  AccessibleBox window;      ///< left and top: its place on the screen
  std::uint64_t screen = 0;  ///< counts up when another screen is shown; goes back with every request
  std::vector<AccessibleNode> nodes;

  friend bool operator==(const AccessibleTree& a, const AccessibleTree& b) = default;
};

}  // namespace nc::platform
