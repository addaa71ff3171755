#include "practice/session/settings.hpp"

#include <algorithm>

namespace nc::practice {

std::string_view to_text(ThemeName theme) {
  switch (theme) {
    case ThemeName::light:
      return "light";
    case ThemeName::dark:
      return "dark";
    case ThemeName::high_contrast:
      return "high-contrast";
  }
  return "light";
}

std::optional<ThemeName> parse_theme(std::string_view text) {
  for (const ThemeName theme : {ThemeName::light, ThemeName::dark, ThemeName::high_contrast}) {
    if (text == to_text(theme)) {
      return theme;
    }
  }
  return std::nullopt;
}

Settings within_limits(Settings settings) {
  const int clamped = std::clamp(settings.text_percent, text_percent_min, text_percent_max);
  const int steps = (clamped - text_percent_min + text_percent_step / 2) / text_percent_step;
  settings.text_percent = text_percent_min + steps * text_percent_step;
  return settings;
}

}  // namespace nc::practice
