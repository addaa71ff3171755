#include "staging/every_screen.hpp"

#include <set>

#include <catch2/catch.hpp>

#include "staging/shipped_content.hpp"

namespace nc::staging {

TEST_CASE("no two screens have one name, and none has one that a file could not have") {
  std::set<std::string> names;
  for (const ScreenCase& screen : every_screen()) {
    const std::string name = file_name_of(screen);
    INFO(name);
    CHECK(names.insert(name).second);
    CHECK_FALSE(name.empty());
    CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
    CHECK(name.back() != '-');
  }
  CHECK(names.count("case-refused-to-submit") == 1);
}

TEST_CASE("a picture is named by its screen, theme and text size") {
  practice::Settings settings = without_cue();
  settings.theme = practice::ThemeName::high_contrast;
  settings.text_percent = 200;
  CHECK(picture_name_of({"case, refused to submit", {}}, settings) == "case-refused-to-submit-high-contrast-200");
}

TEST_CASE("a session comes to the screen that it names, with the settings that it was given") {
  practice::Settings settings = without_cue();
  settings.text_percent = 150;
  const auto content = shipped_content();
  for (const ScreenCase& screen : every_screen()) {
    const practice::Shown shown = show_case(screen, content, settings);
    INFO(screen.name);
    CHECK(shown.frame.settings.text_percent == 150);
    CHECK(std::holds_alternative<practice::CaseScreen>(shown.screen) == (screen.name.rfind("case", 0) == 0));
  }
}

}  // namespace nc::staging
