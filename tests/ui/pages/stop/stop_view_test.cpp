#include <catch2/catch.hpp>

#include "testing/window/ui_driver.hpp"

namespace nc::ui {

using testing::UiDriver;
using namespace practice;

TEST_CASE("a start that cannot be says why, and offers to try again and to close, by keyboard too") {
  UiDriver window(shipped_content());
  window.player().stop_at_start({"another Needlecase is already writing to this store", {}});
  window.settle();
  CHECK(window.says("Needlecase cannot start"));
  CHECK(window.says("Another Needlecase is already writing to this store."));
  CHECK(window.tree().find(Role::link, "Library") == nullptr);
  window.key(Key::tab).key(Key::enter);
  REQUIRE_FALSE(window.actions().empty());
  CHECK(std::holds_alternative<StartAgain>(window.actions().back()));
  window.press(Role::button, "Close");
  CHECK(std::holds_alternative<Quit>(window.actions().back()));
}

TEST_CASE("a guidance that cannot be used is told with its places") {
  UiDriver window(shipped_content());
  window.player().stop_at_start(
      {{}, {{ProblemKind::faulty_guidance, {"/srv/advice.toml", 12, 4}, "this cites nothing", "name a statement"}}});
  window.settle();
  CHECK(window.says("/srv/advice.toml:12:4"));
  CHECK(window.says("Name a statement."));
}

}  // namespace nc::ui
