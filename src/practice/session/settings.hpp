#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "record/event.hpp"

namespace nc::practice {

/// The colours of the window. Every theme keeps the contrasts that the design asks for.
enum class ThemeName { light, dark, high_contrast };

/// Returns `light`, `dark` or `high-contrast`.
std::string_view to_text(ThemeName theme);
/// Returns the theme of a word that to_text() gives; nothing for any other word.
std::optional<ThemeName> parse_theme(std::string_view text);

/// The text sizes that can be chosen, in per cent of the usual one.
inline constexpr int text_percent_min = 75;
inline constexpr int text_percent_max = 200;
inline constexpr int text_percent_step = 25;

/// Holds what the trainee chose. The app keeps it in settings.toml.
struct Settings {
  ThemeName theme = ThemeName::light;
  int text_percent = 100;       ///< text size in per cent of the usual one, 75 to 200
  bool reduced_motion = false;  ///< nothing moves on the screen by itself
  record::TraineeId trainee;    ///< may be empty; recorded with cases that begin from now on
  std::string cohort;           ///< may be empty; recorded likewise
  bool ask_cue = true;          ///< after Submit the trainee is asked which cue decided
  bool welcome_seen = false;    ///< the page of a first start was left once
  std::string language{};       ///< language of the texts, such as `de`; empty: that of the system

  friend bool operator==(const Settings& a, const Settings& b) = default;
};

/// Returns the settings with the text size changed to the nearest one that can be chosen.
Settings within_limits(Settings settings);

}  // namespace nc::practice
