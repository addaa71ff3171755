#pragma once

#include <string>
#include <string_view>

#include "guidance/findings.hpp"
#include "words/message.hpp"

// Two cases side by side.

namespace nc::words {

inline constexpr Message twins_heading = msg("Twins");
inline constexpr Message twins_meta = msg("two cases, and what makes the difference");
inline constexpr Message twins_findings = msg("What is found");
inline constexpr Message twins_differs = msg("Differs");
inline constexpr Message twins_you = msg("You, the last time");
inline constexpr Message twins_hours = msg("Hours since the session");
inline constexpr Message twins_back = msg("Back");

/// 'Neck · 26 hours after the session'
std::string twin_when(guidance::RegionSet regions, int hours);
/// 'There: new trouble with it'
std::string twin_there(std::string_view value);

}  // namespace nc::words
