#pragma once

#include "words/message.hpp"

// What only users of assistive technology hear: descriptions after a name, and names of parts that need no heading for
// the eye.

namespace nc::words::assistive {

inline constexpr Message asked = msg("Asked");
inline constexpr Message open_page = msg("Open now");
inline constexpr Message answers = msg("What the patient answered");
inline constexpr Message nothing_to_take_back = msg("Nothing to take back");
inline constexpr Message no_file_named = msg("No file is named yet");
inline constexpr Message no_missed_case = msg("No case is missed");
inline constexpr Message no_case_fits = msg("No case fits the filters");
inline constexpr Message figure = msg("Body figure from behind");

}  // namespace nc::words::assistive
