#include "words/pages/settings.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("the buttons in the bar say what is set now") {
  CHECK(theme_button_name(practice::ThemeName::light) == "Theme, now light");
  CHECK(theme_button_name(practice::ThemeName::high_contrast) == "Theme, now high contrast");
  CHECK(text_size_name(125) == "Text size, now 125 %");
  CHECK(theme_word(practice::ThemeName::dark) == "Dark");
}

TEST_CASE("a language that is not known is called by its code") {
  CHECK(language_name("en") == "English");
  CHECK(language_name("xx") == "xx");
}

}  // namespace nc::words
