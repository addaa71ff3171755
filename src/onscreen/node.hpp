#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "onscreen/geometry.hpp"

// What is on the screen, described by values instead of pixels: every control and every text is a node with a role, a
// name and a state.

namespace nc {

/// Says what sort of thing a node is. Accessibility interfaces such as AT-SPI have the same roles.
enum class Role : std::uint8_t {
  group,
  heading,
  text,
  button,
  link,
  check_box,
  radio_group,
  radio_button,
  text_field,
  list,
  list_item,
  image,
  alert,
  dialog,
  progress_bar,
};

/// Returns the role in words: `group`, `check box`, `radio button` and so on.
std::string_view to_text(Role role);

/// Lists what a person can do with a node.
enum class NodeAction : std::uint8_t {
  none,
  press,  ///< it can be pressed: by Space, Enter or a click
  edit,   ///< text can be typed into it while it has the focus
};

/// The state of a node in this frame.
struct NodeState {
  bool focused = false;
  bool checked = false;   ///< of a check box or radio button
  bool selected = false;  ///< of one thing among several: the open page, a topic that was asked
  bool disabled = false;  ///< it is shown, but cannot be used now and cannot have the focus
  bool pressed = false;   ///< a mouse button is held down on it

  friend bool operator==(const NodeState& a, const NodeState& b) = default;
};

/// The insertion point of a text field and its selection, as numbers of characters (code points) before them. Nothing
/// is selected when `from` equals `to`.
struct Caret {
  int at = 0;
  int from = 0;
  int to = 0;

  friend bool operator==(const Caret& a, const Caret& b) = default;
};

/// One thing on the screen.
struct Node {
  static constexpr int no_parent = -1;

  Role role = Role::text;
  std::string id;     ///< unique within the frame, and the same in each frame that has the thing
  std::string name;   ///< what a person calls it; for text and headings the shown text itself
  std::string value;  ///< what a text field holds or an image shows; empty for most
  /// Tells those who cannot see the screen more: why the thing cannot be used, or what it will do. It is empty for
  /// most.
  std::string description;
  std::string shortcut;  ///< key that presses it from anywhere, as the help writes it: 'Ctrl+Enter'
  NodeState state;
  NodeAction action = NodeAction::none;
  Rect rect;                       ///< where it is, whether it can be seen there or not
  Rect visible;                    ///< part of `rect` that can be seen; empty when it is scrolled away
  int parent = no_parent;          ///< index of the node around it, smaller than its own
  bool in_dialog = false;          ///< it is in the open dialog; nothing outside of a dialog can be used
  bool scrolls = false;            ///< it is in a scrolling area, so it may be out of sight and can be scrolled to
  bool is_live = false;            ///< new text within it is spoken at once by assistive technology
  std::optional<Caret> caret;      ///< of a text field that has the focus
  std::optional<double> fraction;  ///< how far a progress bar is, 0 to 1
  /// The position in its list, from 1, when the tree holds only a part of the list. Otherwise it is 0, and the position
  /// follows from the nodes beside it.
  int position = 0;
  int set_size = 0;  ///< how many members that list has; 0 when `position` is 0

  /// Returns true when the node can have the keyboard focus.
  bool focusable() const { return action != NodeAction::none && !state.disabled; }

  friend bool operator==(const Node& a, const Node& b) = default;
};

}  // namespace nc
