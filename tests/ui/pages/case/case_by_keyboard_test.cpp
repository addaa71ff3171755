#include <catch2/catch.hpp>

#include "testing/window/ui_driver.hpp"

namespace nc::ui {

using testing::Press;
using testing::UiDriver;

TEST_CASE("a whole case is worked by keyboard, from the library to the next step") {
  UiDriver window(practice::shipped_content());
  const cases::CaseId id = practice::quiet_case(window.model().content);
  const std::string title = library::find_case(*window.model().content, id)->title;
  window.press_id("library/cases/" + id.text());
  REQUIRE(window.model().pages.shows<practice::AttemptPage>());
  CHECK(window.says(title));
  window.press(Role::button, "Breathing");
  CHECK(window.says("You asked about breathing"));
  window.key(Key::digit_1);
  CHECK(window.node(Role::radio_button, "An expected response").state.checked);
  window.key(Press{Key::z, true});
  CHECK_FALSE(window.node(Role::radio_button, "An expected response").state.checked);
  window.key(Key::digit_3);
  window.press(Role::radio_button, "Fairly");
  window.key(Press{Key::enter, true});
  REQUIRE(std::holds_alternative<practice::DebriefScreen>(window.screen()));
  window.key(Press{Key::enter, true});
  CHECK(window.model().pages.shows<practice::LibraryPage>());
}

}  // namespace nc::ui
