#pragma once

#include <string_view>

#include "words/message.hpp"

// What the window says about whether answers are on disk, and what to do when they are not.

namespace nc::words {

inline constexpr Message kept_short = msg("Kept");
inline constexpr Message not_kept_short = msg("Not kept");
inline constexpr Message keeping = msg("Keeping …");

// The banner.
inline constexpr Message not_kept = msg("Not kept: answers stay in memory only");
inline constexpr Message keep_failed = msg("Your last answers could not be written to the disk.");
inline constexpr Message keep_failed_safe = msg("They are safe in memory while this window stays open.");
inline constexpr Message try_again = msg("Try again");
inline constexpr Message save_elsewhere = msg("Save elsewhere");
inline constexpr Message save_here = msg("Save here");
inline constexpr Message go_on_unkept = msg("Go on without keeping");
inline constexpr Message other_file = msg("Another file for the record");
inline constexpr std::string_view other_file_hint = "/home/…/needlecase.db";
inline constexpr Message unkept_banner =
    msg("Answers are not being kept. Everything given since the failure is lost when the window closes.");

}  // namespace nc::words
