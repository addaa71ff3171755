#include "platform/assistive/atk_names.hpp"

#include <array>
#include <cstddef>

namespace nc::platform {
namespace {

bool can_be_checked(Role role) {
  return role == Role::check_box || role == Role::radio_button;
}

void add_if(AtkStateSet& set, AtkStateType state, bool wanted) {
  if (wanted) atk_state_set_add_state(&set, state);
}

void add_entry_states(AtkStateSet& set, const Node& node) {
  add_if(set, ATK_STATE_EDITABLE, !node.state.disabled);
  add_if(set, ATK_STATE_SINGLE_LINE, true);
  add_if(set, ATK_STATE_SELECTABLE_TEXT, true);
}

}  // namespace

AtkRole atk_role_of(Role role) {
  constexpr std::array<AtkRole, 15> roles{
      ATK_ROLE_GROUPING,  ATK_ROLE_HEADING,  ATK_ROLE_STATIC,       ATK_ROLE_PUSH_BUTTON, ATK_ROLE_LINK,
      ATK_ROLE_CHECK_BOX, ATK_ROLE_GROUPING, ATK_ROLE_RADIO_BUTTON, ATK_ROLE_ENTRY,       ATK_ROLE_LIST,
      ATK_ROLE_LIST_ITEM, ATK_ROLE_IMAGE,    ATK_ROLE_ALERT,        ATK_ROLE_DIALOG,      ATK_ROLE_PROGRESS_BAR};
  return roles.at(static_cast<std::size_t>(role));
}

AtkStateType atk_state_of(AccessibleState state) {
  constexpr std::array<AtkStateType, 7> states{ATK_STATE_SENSITIVE, ATK_STATE_FOCUSABLE, ATK_STATE_FOCUSED,
                                               ATK_STATE_CHECKED,   ATK_STATE_SELECTED,  ATK_STATE_PRESSED,
                                               ATK_STATE_SHOWING};
  return states.at(static_cast<std::size_t>(state));
}

void add_states(AtkStateSet& set, const Node& node) {
  const NodeState& now = node.state;
  add_if(set, ATK_STATE_VISIBLE, true);
  add_if(set, ATK_STATE_ENABLED, !now.disabled);
  add_if(set, ATK_STATE_SENSITIVE, !now.disabled);
  add_if(set, ATK_STATE_SHOWING, !node.visible.empty());
  add_if(set, ATK_STATE_FOCUSABLE, node.focusable());
  add_if(set, ATK_STATE_FOCUSED, now.focused);
  add_if(set, ATK_STATE_CHECKABLE, can_be_checked(node.role));
  add_if(set, ATK_STATE_CHECKED, now.checked);
  add_if(set, ATK_STATE_SELECTABLE, now.selected || node.role == Role::list_item);
  add_if(set, ATK_STATE_SELECTED, now.selected);
  add_if(set, ATK_STATE_PRESSED, now.pressed);
  add_if(set, ATK_STATE_MODAL, node.role == Role::dialog);
  if (node.role == Role::text_field) add_entry_states(set, node);
}

void add_window_states(AtkStateSet& set, bool active) {
  for (const AtkStateType state :
       {ATK_STATE_ENABLED, ATK_STATE_SENSITIVE, ATK_STATE_VISIBLE, ATK_STATE_SHOWING, ATK_STATE_RESIZABLE})
    atk_state_set_add_state(&set, state);
  add_if(set, ATK_STATE_ACTIVE, active);
}

const char* action_name_of(Role role) {
  switch (role) {
    case Role::check_box:
      return "toggle";
    case Role::radio_button:
      return "select";
    case Role::link:
      return "jump";
    case Role::list_item:
    case Role::text_field:
      return "activate";
    default:
      return "click";
  }
}

std::string to_key_binding(std::string_view shortcut) {
  if (shortcut.empty()) return {};
  std::string binding = ";;";
  for (std::size_t plus = shortcut.find('+'); plus != std::string_view::npos && plus + 1 < shortcut.size();
       plus = shortcut.find('+')) {
    const std::string_view held = shortcut.substr(0, plus);
    binding += '<';
    binding += held == "Ctrl" ? std::string_view("Control") : held;
    binding += '>';
    shortcut.remove_prefix(plus + 1);
  }
  binding +=
      shortcut == "Enter" ? std::string_view("Return") : (shortcut == "/" ? std::string_view("slash") : shortcut);
  return binding;
}

}  // namespace nc::platform
