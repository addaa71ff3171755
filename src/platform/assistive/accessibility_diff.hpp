#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "onscreen/accessibility_tree.hpp"

namespace nc::platform {

/// How a node can stand, in the terms of assistive technology.
enum class AccessibleState : std::uint8_t {
  enabled,  ///< can be used now
  focusable,
  focused,
  checked,
  selected,
  pressed,  ///< held down
  showing,  ///< not scrolled away
};

/// Whether `node` stands so.
bool has_state(const Node& node, AccessibleState state);

/// What assistive technology is told when one tree follows another.
struct AccessibilityEvent {
  enum class Kind : std::uint8_t {
    removed,        ///< the thing and all it held left `parent`, where it was number `index`
    added,          ///< the thing, with all it holds, is now number `index` of `parent`
    renamed,        ///< another name
    described,      ///< another description
    revalued,       ///< another fraction of a progress bar
    state,          ///< `state` is now `on`
    text_removed,   ///< `text` was taken out of an entry at character `index`
    text_inserted,  ///< `text` was put in at character `index`
    caret_moved,    ///< typing goes on at character `index`
    selection,      ///< another part of the text is selected
    moved,          ///< another rectangle
    chosen,         ///< something in this list or group of choices was chosen or let go
    activated,      ///< the window got the keyboard
    deactivated,    ///< the window lost it
    titled,         ///< the window has another title
  };
  Kind kind = Kind::added;
  std::string key;     ///< of the thing; empty: the window
  std::string parent;  ///< key of what holds or held it; empty: the window
  int index = 0;
  AccessibleState state = AccessibleState::enabled;
  bool on = false;
  std::string text;

  friend bool operator==(const AccessibilityEvent& a, const AccessibilityEvent& b) = default;
};

/// What turns `before` into `after`, in the order in which it must be told: what went, what came, what changed, the
/// focus last, so that assistive technology that hears of the focus knows the thing already. Of a part that went or
/// came only its top is told. Children that changed places are told as removed and added. A focused thing is told again
/// when its window becomes active.
std::vector<AccessibilityEvent> diff(const AccessibilityTree& before, const AccessibilityTree& after);

}  // namespace nc::platform
