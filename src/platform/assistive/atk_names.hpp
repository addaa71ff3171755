#pragma once

#include <string>
#include <string_view>

#include <atk/atk.h>

#include "onscreen/node.hpp"
#include "platform/assistive/accessibility_diff.hpp"

// Translates roles, states and keys of the semantic tree into those of ATK.

namespace nc::platform {

/// Returns the role of ATK for one of ours.
AtkRole atk_role_of(Role role);

/// Returns the state of ATK for one of ours. For `enabled` it is ATK_STATE_SENSITIVE; whoever tells of it must tell of
/// ATK_STATE_ENABLED too, because ATK has two states for it.
AtkStateType atk_state_of(AccessibleState state);

/// Adds all states of a node to a set.
void add_states(AtkStateSet& set, const Node& node);
/// Adds all states of the window to a set. `active` says whether it has the keyboard.
void add_window_states(AtkStateSet& set, bool active);

/// Returns the name of what pressing such a node does, as programs that use ATK name it: 'click', 'toggle', 'select',
/// 'jump' or 'activate'. It is not translated.
const char* action_name_of(Role role);

/// Returns a shortcut as ATK writes it: ';;<Control>Return' for 'Ctrl+Enter'. An empty one stays empty.
std::string to_key_binding(std::string_view shortcut);

}  // namespace nc::platform
