#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "onscreen/geometry.hpp"

// What stands on the screen, in words: every control and every text is a node with a role, a name and a state.

namespace nc {

/// What a node is. Names follow the usual accessibility roles.
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

/// `group`, `check box`, `radio button`, …
std::string_view to_text(Role role);

/// What can be done with a node.
enum class NodeAction : std::uint8_t {
  none,
  press,  ///< Space, Enter or a click
  edit,   ///< takes text while it has the focus
};

/// How a node stands now.
struct NodeState {
  bool focused = false;
  bool checked = false;   ///< check boxes and radio buttons
  bool selected = false;  ///< the page that is open, a topic that was asked
  bool disabled = false;  ///< shown, but cannot be used now; not focusable
  bool pressed = false;   ///< a button is held down on it

  friend bool operator==(const NodeState& a, const NodeState& b) = default;
};

/// Where typing goes on in a text field, in characters; what lies between `from` and `to` is selected.
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
  std::string id;           ///< unique within the frame and the same in every frame in which the thing is there
  std::string name;         ///< what a person calls it; the shown text for text and headings
  std::string value;        ///< of a text field or an image; empty for most
  std::string description;  ///< for those who cannot see it: why it cannot be used, what it will do; empty for most
  std::string shortcut;     ///< the key that presses it from anywhere, as the help writes it: 'Ctrl+Enter'
  NodeState state;
  NodeAction action = NodeAction::none;
  Rect rect;     ///< whole
  Rect visible;  ///< what clipping leaves of it; empty when it is scrolled away
  int parent = no_parent;
  bool in_dialog = false;          ///< inside the open dialog; while there is one, nothing else can be used
  bool scrolls = false;            ///< inside a scrolling area, so that it may be clipped and can be brought into view
  bool is_live = false;            ///< what comes into it later is said at once to those who cannot see it
  std::optional<Caret> caret;      ///< of a text field that is being edited
  std::optional<double> fraction;  ///< of a progress bar, 0 to 1
  int position = 0;                ///< in a list of which only a part is in the tree, from 1; 0: by its neighbours
  int set_size = 0;                ///< of that list

  bool focusable() const { return action != NodeAction::none && !state.disabled; }

  friend bool operator==(const Node& a, const Node& b) = default;
};

}  // namespace nc
