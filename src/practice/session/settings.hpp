#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "record/event.hpp"

namespace nc::practice {

/// Colours of the window; each keeps every contrast of the design.
enum class ThemeName { light, dark, high_contrast };

/// `light`, `dark`, `high-contrast`; nothing for any other word.
std::string_view to_text(ThemeName theme);
std::optional<ThemeName> parse_theme(std::string_view text);

/// Text sizes in per cent of the usual one, from the smallest to the largest.
inline constexpr int text_percent_min = 75;
inline constexpr int text_percent_max = 200;
inline constexpr int text_percent_step = 25;

/// What the trainee chose; kept in settings.toml by the app.
struct Settings {
  ThemeName theme = ThemeName::light;
  int text_percent = 100;       ///< 75 to 200
  bool reduced_motion = false;  ///< no movement beyond what the system itself does
  record::TraineeId trainee;    ///< may be empty; goes into the record of cases begun from now on
  std::string cohort;           ///< may be empty; likewise
  bool ask_cue = true;          ///< after Submit, before the debrief: 'which cue decided it'
  bool welcome_seen = false;    ///< the page of the first start was left once
  std::string language{};       ///< of the texts, as its catalogue is called (`de`); empty: as the system says

  friend bool operator==(const Settings& a, const Settings& b) = default;
};

/// The settings with the text size brought to the nearest step that exists.
Settings within_limits(Settings settings);

}  // namespace nc::practice
