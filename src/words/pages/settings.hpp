#pragma once

#include <string>
#include <string_view>

#include "practice/session/settings.hpp"
#include "words/message.hpp"

// The page of settings, and the two of them that have a button in the bar at the top.

namespace nc::words {

inline constexpr Message theme_light = msg("Light");
inline constexpr Message theme_dark = msg("Dark");
inline constexpr Message theme_contrast = msg("High contrast");
/// 'Light', 'Dark', 'High contrast'
std::string_view theme_word(practice::ThemeName name);
/// The button in the bar: 'Theme, now dark'.
std::string theme_button_name(practice::ThemeName name);
inline constexpr Message text_size_heading = msg("Text size");
/// The button in the bar: 'Text size, now 125 %'.
std::string text_size_name(int percent);

inline constexpr Message language = msg("Language");
inline constexpr Message language_note =
    msg("Of the window and the terminal, from the next start on. Cases and guidance stay as they were written.");
inline constexpr Message as_system = msg("As the system");
/// What speakers of a language call it; its code where that is not known.
std::string_view language_name(std::string_view code);
inline constexpr Message motion = msg("Reduced motion");
inline constexpr Message motion_note = msg("Nothing in this window moves by itself; this keeps it so.");

inline constexpr Message trainee = msg("Trainee id");
inline constexpr Message trainee_hint = msg("may stay empty");
inline constexpr Message trainee_note =
    msg("Written into new attempts and their export. Nothing leaves this machine unless you export it.");
/// Below a field whose text can be no id or name, with the reason (see why_no_name): the one before holds on.
inline constexpr Form name_not_used = form("Not used as it stands: {0}.");
inline constexpr Message cohort = msg("Cohort");

inline constexpr Message practice_heading = msg("Practice");
inline constexpr Message ask_cue = msg("Ask which cue decided it");
inline constexpr Message ask_cue_note = msg("After Submit and before the debrief. Never scored, never in an exam.");

}  // namespace nc::words
