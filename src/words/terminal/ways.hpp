#pragma once

#include "words/message.hpp"

// The terminal's list of ways to practise.

namespace nc::words::terminal::ways {

inline constexpr Form heading = form("Ways to practise, from {0} of {1} cases. Type the word:");
inline constexpr Message practise = msg("practise: ten cases, new ones first, then what you missed");
inline constexpr Form review = form("review: {0} due; the most likely forgotten first");
inline constexpr Message nothing_due = msg("review: nothing is due");
inline constexpr Form next_due = form("review: nothing is due; the next case comes back in {0} d");
inline constexpr Form misses = form("misses: {0} missed");
inline constexpr Form dangerous =
    form("dangerous: {0} unsafe, critically missed, or wrong though you were certain; the worst first");
inline constexpr Form twins = form("apart: {0} pairs of twins that differ in one cue, far from each other");
inline constexpr Form realistic = form("realistic: emergencies as rare as 1 case in {0}, with a result at the end");
inline constexpr Message no_realistic = msg("realistic: needs an emergency and other cases");
inline constexpr Message exam = msg("exam: ten cases, no feedback until the end");
inline constexpr Form family =
    form("family and a name, for example 'family {0}': cases that one family of statements decides. Families: {1}.");
inline constexpr Form family_count = form("{0} ({1})");
inline constexpr Form no_family =
    form("There is no family of statements called '{0}' that decides one of these cases.");

}  // namespace nc::words::terminal::ways
