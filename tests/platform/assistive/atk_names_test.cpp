#include "platform/assistive/atk_names.hpp"

#include <catch2/catch.hpp>

#include "platform/assistive/accessible_nodes.hpp"

namespace nc::platform {
namespace {

bool has(const Node& node, AtkStateType state) {
  AtkStateSet* set = atk_state_set_new();
  add_states(*set, node);
  const bool found = atk_state_set_contains_state(set, state) != FALSE;
  g_object_unref(set);
  return found;
}

}  // namespace

TEST_CASE("roles have the names that assistive technology knows") {
  CHECK(atk_role_of(Role::group) == ATK_ROLE_GROUPING);
  CHECK(atk_role_of(Role::list_item) == ATK_ROLE_LIST_ITEM);
  CHECK(atk_role_of(Role::progress_bar) == ATK_ROLE_PROGRESS_BAR);
}

TEST_CASE("a radio button can be checked and a button cannot") {
  AccessibleNode radio = node_of(Role::radio_button, "a", "A");
  CHECK(has(radio, ATK_STATE_CHECKABLE));
  CHECK_FALSE(has(radio, ATK_STATE_CHECKED));
  radio.state.checked = true;
  CHECK(has(radio, ATK_STATE_CHECKED));
  CHECK_FALSE(has(node_of(Role::button, "b", "B"), ATK_STATE_CHECKABLE));
}

TEST_CASE("a disabled control is neither enabled nor sensitive, and what is scrolled away does not show") {
  AccessibleNode button = node_of(Role::button, "a", "A");
  CHECK(has(button, ATK_STATE_SENSITIVE));
  CHECK(has(button, ATK_STATE_SHOWING));
  button.state.disabled = true;
  button.visible = {};
  CHECK_FALSE(has(button, ATK_STATE_SENSITIVE));
  CHECK_FALSE(has(button, ATK_STATE_ENABLED));
  CHECK_FALSE(has(button, ATK_STATE_SHOWING));
  CHECK(has(button, ATK_STATE_VISIBLE));
}

TEST_CASE("a field is editable and of one line") {
  const AccessibleNode entry = node_of(Role::text_field, "a", "A");
  CHECK(has(entry, ATK_STATE_EDITABLE));
  CHECK(has(entry, ATK_STATE_SINGLE_LINE));
}

TEST_CASE("keys are written as ATK writes them") {
  CHECK(to_key_binding("").empty());
  CHECK(to_key_binding("1") == ";;1");
  CHECK(to_key_binding("F1") == ";;F1");
  CHECK(to_key_binding("Ctrl+Enter") == ";;<Control>Return");
  CHECK(to_key_binding("Ctrl+Shift+z") == ";;<Control><Shift>z");
  CHECK(to_key_binding("/") == ";;slash");
  CHECK(to_key_binding("Ctrl++") == ";;<Control>+");
}

}  // namespace nc::platform
