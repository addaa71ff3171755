#pragma once

#include "words/message.hpp"

// What `needlecase practise` says of options that it cannot follow.

namespace nc::words::terminal {

inline constexpr Form no_such_case = form("the library has no case '{0}'{1}");
inline constexpr Form kept_for_exams = form("the case '{0}' is kept for exams and cannot be practised");
inline constexpr Form did_you_mean = form("; did you mean '{0}'?");
inline constexpr Message cases_and_mode = msg("name cases, or give --mode, --count or --region, but not both");
inline constexpr Message minutes_without_exam = msg("--minutes is for --mode exam");
inline constexpr Message family_with_exam =
    msg("--family is not for --mode exam; it would tell what decides the cases");
inline constexpr Form count_with_all = form("--count is not for --mode {0}; those are all of them");
inline constexpr Form bad_family = form("there is no family of statements '{0}'; the families are: {1}");

}  // namespace nc::words::terminal
