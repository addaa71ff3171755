#pragma once

#include <string_view>

#include "words/message.hpp"

// What the window says on every page: its name, the bar at the top, and the line at the bottom.

namespace nc::words {

inline constexpr std::string_view program_name = "Needlecase";
inline constexpr Message library = msg("Library");
inline constexpr Message progress = msg("Progress");
inline constexpr Message guidance = msg("Guidance");
inline constexpr Message settings = msg("Settings");
inline constexpr Message about = msg("About");
inline constexpr Message help = msg("F1 Help");
inline constexpr Message back = msg("← Back");
inline constexpr Message back_to_library = msg("← Library");
inline constexpr Message take_back = msg("Take back");
inline constexpr Message theme = msg("Theme");
inline constexpr Message text_size = msg("Aa");
inline constexpr Message disclaimer =
    msg("Training on five general web articles about dry needling. Not a triage tool.");

}  // namespace nc::words
