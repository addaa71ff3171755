#include "words/pages/settings.hpp"

#include "support/text.hpp"

namespace nc::words {

std::string_view theme_word(practice::ThemeName name) {
  switch (name) {
    case practice::ThemeName::light:
      return theme_light;
    case practice::ThemeName::dark:
      return theme_dark;
    case practice::ThemeName::high_contrast:
      break;
  }
  return theme_contrast;
}

std::string theme_button_name(practice::ThemeName name) {
  return fill(form("Theme, now {0}"), fold_case(theme_word(name)));
}

std::string text_size_name(int percent_now) {
  return fill(form("Text size, now {0} %"), percent_now);
}

std::string_view language_name(std::string_view code) {
  return code == "en" ? std::string_view("English") : code;
}

}  // namespace nc::words
