#pragma once

#include <string>
#include <string_view>

#include <atk/atk.h>

#include "onscreen/node.hpp"
#include "platform/assistive/accessibility_diff.hpp"

// Our words and ATK's, side by side.

namespace nc::platform {

AtkRole atk_role_of(Role role);

/// The state of ATK that follows one of ours; `enabled` stands for ATK_STATE_SENSITIVE, which goes with
/// ATK_STATE_ENABLED.
AtkStateType atk_state_of(AccessibleState state);

/// Puts all the states of a node into a set.
void add_states(AtkStateSet& set, const Node& node);
void add_window_states(AtkStateSet& set, bool active);

/// What pressing does, as ATK's tools name it: 'click', 'toggle', 'select', 'jump'. Not translated.
const char* action_name_of(Role role);

/// 'Ctrl+Enter' as ATK writes a key: ';;<Control>Return'. Empty for an empty one.
std::string to_key_binding(std::string_view shortcut);

}  // namespace nc::platform
