#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "practice/event.hpp"

namespace nc::practice {

enum class ThemeName { light, dark, high_contrast };

/// `light`, `dark`, `high-contrast`.
std::string_view to_text(ThemeName theme);
std::optional<ThemeName> parse_theme(std::string_view text);

inline constexpr int text_percent_min = 75;
inline constexpr int text_percent_max = 200;
inline constexpr int text_percent_step = 25;

/// What the trainee chose; kept in settings.toml by the app.
struct Settings {
  ThemeName theme = ThemeName::light;
  int text_percent = 100;  ///< 75 to 200
  bool reduced_motion = false;
  TraineeId trainee;       ///< may be empty
  std::string cohort;      ///< may be empty

  friend bool operator==(const Settings& a, const Settings& b) {
    return a.theme == b.theme && a.text_percent == b.text_percent && a.reduced_motion == b.reduced_motion &&
           a.trainee == b.trainee && a.cohort == b.cohort;
  }
};

/// The settings with the text size brought to the nearest step that exists.
Settings within_limits(Settings settings);

}  // namespace nc::practice
