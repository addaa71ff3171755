#include "onscreen/node.hpp"

#include <set>

#include <catch2/catch.hpp>

namespace nc {

TEST_CASE("every role has a name of its own") {
  std::set<std::string_view> names;
  for (int role = 0; role <= static_cast<int>(Role::progress_bar); ++role) {
    CHECK_FALSE(to_text(static_cast<Role>(role)).empty());
    CHECK(names.insert(to_text(static_cast<Role>(role))).second);
  }
}

TEST_CASE("what has an action can have the keyboard, unless it is disabled") {
  Node node;
  CHECK_FALSE(node.focusable());
  node.action = NodeAction::press;
  CHECK(node.focusable());
  node.state.disabled = true;
  CHECK_FALSE(node.focusable());
}

}  // namespace nc
