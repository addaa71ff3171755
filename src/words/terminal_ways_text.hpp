#pragma once

#include "words/message.hpp"

// Sentences of the terminal's list of ways to practise.

namespace nc::words::terminal_ways {

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
inline constexpr Message realistic_heading = msg("What you called:");
inline constexpr Form realistic_held = form("Reports: {0}. Emergencies among them: {1}.");
inline constexpr Form realistic_called =
    form("Emergencies you called: {0} of {1}. Others you called an emergency: {2} of {3}.");
inline constexpr Form realistic_row = form("{0}: {1}");
inline constexpr Form realistic_row_emergency = form("{0}: {1}, an emergency");
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
inline constexpr Message exam = msg("exam: ten cases, no feedback until the end");
inline constexpr Form family =
    form("family and a name, for example 'family {0}': cases that one family of statements decides. Families: {1}.");
inline constexpr Form family_count = form("{0} ({1})");
inline constexpr Form no_family =
    form("There is no family of statements called '{0}' that decides one of these cases.");
inline constexpr Form due_now = form("{0}, due for review");
inline constexpr Form due_count = form("Due for review: {0}.");

inline constexpr Form count_with_all = form("--count is not for --mode {0}; those are all of them");
inline constexpr Form bad_family = form("there is no family of statements '{0}'; the families are: {1}");

}  // namespace nc::words::terminal_ways
