#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

namespace nc::ui {

using testing::UiDriver;

TEST_CASE("F1 lists the keys on top of any screen, and the keyboard stays inside until it is closed") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Settings").key(Key::f1);
  REQUIRE(window.model().help_open);
  CHECK(window.has(Role::dialog, "Keys"));
  for (const std::string& id : window.reachable()) {
    INFO(id);
    CHECK(id.rfind("help/", 0) == 0);
  }
  window.key(Key::escape);
  CHECK_FALSE(window.model().help_open);
  CHECK(window.model().pages.shows<practice::SettingsPage>());
}

}  // namespace nc::ui
