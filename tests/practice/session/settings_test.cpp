#include "practice/session/settings.hpp"

#include <catch2/catch.hpp>

namespace nc::practice {

TEST_CASE("a theme is read back from what it is called") {
  for (const ThemeName theme : {ThemeName::light, ThemeName::dark, ThemeName::high_contrast}) {
    CHECK(parse_theme(to_text(theme)) == theme);
  }
  CHECK(to_text(ThemeName::high_contrast) == "high-contrast");
  CHECK_FALSE(parse_theme("Dark").has_value());
  CHECK_FALSE(parse_theme("").has_value());
}

TEST_CASE("a text size that does not exist becomes the nearest that does") {
  const auto percent = [](int wanted) {
    Settings settings;
    settings.text_percent = wanted;
    return within_limits(settings).text_percent;
  };
  CHECK(percent(100) == 100);
  CHECK(percent(75) == 75);
  CHECK(percent(110) == 100);
  CHECK(percent(115) == 125);
  CHECK(percent(0) == 75);
  CHECK(percent(-2'000'000'000) == 75);
  CHECK(percent(2'000'000'000) == 200);
}

TEST_CASE("bringing settings within limits changes nothing else") {
  Settings settings;
  settings.theme = ThemeName::dark;
  settings.reduced_motion = true;
  settings.trainee = record::TraineeId("t-1");
  settings.cohort = "2026";
  CHECK(within_limits(settings) == settings);
}

}  // namespace nc::practice
