#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "onscreen/accessibility_tree.hpp"

namespace nc::platform {

/// The states of a node that assistive technology is told of when they change.
enum class AccessibleState : std::uint8_t {
  enabled,  ///< it can be used now
  focusable,
  focused,
  checked,
  selected,
  pressed,  ///< a mouse button is held down on it
  showing,  ///< it is not scrolled out of sight
};

/// Returns true when the node is in this state.
bool has_state(const Node& node, AccessibleState state);

/// One change that assistive technology is told of when another tree is shown. Characters are counted in code points.
struct AccessibilityEvent {
  /// What changed about the node `key`.
  enum class Kind : std::uint8_t {
    removed,        ///< it left `parent` with everything inside it; it was child number `index`, from 0
    added,          ///< it is new in `parent` with everything inside it, as child number `index`, from 0
    renamed,        ///< it has another name
    described,      ///< it has another description
    revalued,       ///< the fraction of a progress bar is another one
    state,          ///< it got or lost `state`, as `on` says
    text_removed,   ///< `text` was taken out of a text field, where it began at character `index`
    text_inserted,  ///< `text` was put into a text field, where it begins at character `index`
    caret_moved,    ///< the caret of a text field is now at character `index`
    selection,      ///< another part of the text of a text field is selected
    moved,          ///< it has another rectangle
    chosen,         ///< a member of this list or group of choices was chosen, or is no longer chosen
    activated,      ///< the window got the keyboard
    deactivated,    ///< the window lost the keyboard
    titled,         ///< the window has another title
  };
  Kind kind = Kind::added;
  std::string key;     ///< key of the node; empty means the window
  std::string parent;  ///< key of the node that it is or was a child of; empty means the window
  int index = 0;       ///< of a child or of a character, see Kind
  AccessibleState state = AccessibleState::enabled;
  bool on = false;
  std::string text;

  friend bool operator==(const AccessibilityEvent& a, const AccessibilityEvent& b) = default;
};

/// Returns the changes from `before` to `after` in the order in which assistive technology is told of them: nodes that
/// left, nodes that are new, what changed in the others, and the focus last, so that the node which gets it is known by
/// then. Of a part of the tree that left or is new only the topmost node is in the list. When children of a node change
/// places, all of them are removed and added. The focused node is in the list again when the window becomes active.
std::vector<AccessibilityEvent> diff(const AccessibilityTree& before, const AccessibilityTree& after);

}  // namespace nc::platform
