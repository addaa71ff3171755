#include "ui/kit/fonts.hpp"

#include <catch2/catch.hpp>

namespace nc::ui {

TEST_CASE("body text is 16 px, the patient's words 21, headings 26, secondary text 13.5") {
  const FontSizes sizes = font_sizes({}, 1.0F);
  CHECK(sizes.body == Approx(16));
  CHECK(sizes.words == Approx(21));
  CHECK(sizes.heading == Approx(26));
  CHECK(sizes.small == Approx(13.5));
}

TEST_CASE("text size and screen scale multiply every size") {
  practice::Settings settings;
  settings.text_percent = 200;
  const FontSizes sizes = font_sizes(settings, 1.5F);
  CHECK(sizes.body == Approx(48));
  CHECK(sizes.heading == Approx(78));
  CHECK(em_of(settings, 1.5F) == Approx(48));
}

TEST_CASE("nonsense in settings or from the screen is kept within reason") {
  practice::Settings settings;
  settings.text_percent = 5000;
  CHECK(em_of(settings, 1.0F) == Approx(32));
  settings.text_percent = -3;
  CHECK(em_of(settings, 1.0F) == Approx(12));
  settings.text_percent = 100;
  CHECK(em_of(settings, 100.0F) == Approx(64));
  CHECK(em_of(settings, 0.0F) == Approx(8));
}

}  // namespace nc::ui
