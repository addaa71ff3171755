#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"
#include "ui/kit/look.hpp"

namespace nc::ui {

using practice::ThemeName;
using testing::UiDriver;

TEST_CASE("themes and text sizes are chosen in the settings and hold at once") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Settings");
  window.press(Role::radio_button, "Dark");
  CHECK(window.model().settings.theme == ThemeName::dark);
  CHECK(window.node(Role::radio_button, "Dark").state.checked);
  window.press(Role::radio_button, "200 %");
  CHECK(window.model().settings.text_percent == 200);
  CHECK(window.node(Role::radio_button, "200 %").rect.height() > 60);
  window.press(Role::check_box, "Reduced motion");
  CHECK(window.model().settings.reduced_motion);
}

TEST_CASE("the buttons in the bar go round through themes and text sizes and say where they stand") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Theme, now light");
  CHECK(window.model().settings.theme == ThemeName::dark);
  window.press(Role::link, "Theme, now dark").press(Role::link, "Theme, now high contrast");
  CHECK(window.model().settings.theme == ThemeName::light);
  window.press(Role::link, "Text size, now 100 %");
  CHECK(window.model().settings.text_percent == 125);
  window.press(Role::link, "Text size, now 125 %")
      .press(Role::link, "Text size, now 150 %")
      .press(Role::link, "Text size, now 175 %");
  window.press(Role::link, "Text size, now 200 %");
  CHECK(window.model().settings.text_percent == 75);
}

TEST_CASE("the disclaimer stands on the library and on every debrief") {
  UiDriver window(practice::shipped_content());
  CHECK(window.says("Not a triage tool."));
  window.player().act(practice::StartCase{practice::quiet_case(window.model().content)});
  window.settle();
  window.key(Key::digit_1).key(testing::Press{Key::enter, true});
  CHECK(window.says("Not a triage tool."));
}

}  // namespace nc::ui
