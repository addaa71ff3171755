#pragma once

#include "words/message.hpp"

// What the terminal face says of the result of realistic practice.

namespace nc::words::terminal::realistic {

inline constexpr Message heading = msg("What you called:");
inline constexpr Form held = form("Reports: {0}. Emergencies among them: {1}.");
inline constexpr Form called = form("Emergencies you called: {0} of {1}. Others you called an emergency: {2} of {3}.");
inline constexpr Form row_emergency = form("{0}: {1}, an emergency");
inline constexpr Form rate_heading = form(
    "By your whole record, if 1 case in {0} were an emergency ({1} emergencies and {2} others, first attempts at "
    "different "
    "cases):");
inline constexpr Form calls = form("When you call an emergency, it is one: {0}.");
inline constexpr Form rest = form("When you do not call one, it is none: {0}.");
inline constexpr Form share = form("{0} % ({1} to {2} %)");
inline constexpr Form share_too_wide = form("no number, as anything from {0} to {1} % is possible");
inline constexpr Message share_no_emergencies = msg("no number, as your record holds no emergency yet");
inline constexpr Message share_no_others = msg("no number, as your record holds nothing but emergencies yet");
inline constexpr Message share_no_calls = msg("no number, as you made no such call");

}  // namespace nc::words::terminal::realistic
