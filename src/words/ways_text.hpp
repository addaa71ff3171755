#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "practice/screens/ways_screen.hpp"
#include "words/message.hpp"

// Words of the page of all ways to practise.

namespace nc::words::ways {

inline constexpr Message open = msg("More ways");
inline constexpr Message heading = msg("Ways to practise");
inline constexpr Message ways = msg("Ways");

inline constexpr Message practise = msg("Practise 10");
inline constexpr Message practise_note = msg("New cases first, then what you missed.");
inline constexpr Message review = msg("Spaced review");
inline constexpr Message review_note =
    msg("Cases come back shortly before they would be forgotten. Emergencies at least every 90 days.");
inline constexpr Message misses = msg("My misses");
inline constexpr Message misses_note = msg("Cases whose last attempt was not safe or scored too low.");
inline constexpr Message no_misses = msg("No missed case among these.");
inline constexpr Message dangerous = msg("Dangerous misses");
inline constexpr Message dangerous_note =
    msg("Unsafe answers, critical misses, and wrong decisions you were certain of; the worst first.");
inline constexpr Message no_dangerous = msg("No dangerous miss among these.");
inline constexpr Message twins = msg("Twins apart");
inline constexpr Message twins_note =
    msg("Pairs that differ in one cue, far from each other; compare them afterwards.");
inline constexpr Message no_twins = msg("Needs two whole pairs among these.");
inline constexpr Message realistic = msg("Realistic practice");
inline constexpr Message no_realistic = msg("Needs an emergency and other cases among these.");
inline constexpr Message exam = msg("Exam");
inline constexpr Message exam_note = msg("No feedback until the end; you choose how many cases and how long.");
inline constexpr Message set_up = msg("Set up");
inline constexpr Message start = msg("Start");
inline constexpr Message no_case = msg("No case among these.");

inline constexpr Message families = msg("By family of statements");
inline constexpr Message families_note = msg(
    "Cases that are decided by what several documents say on one point. The name is a hint, so the score says less.");
inline constexpr Message show = msg("Show");

/// 'From all 36 cases.' or 'From 12 of 36 cases that the filter leaves.'
std::string source(const practice::WaysScreen& screen);

/// 'All regions' and the like: what takes the filter off.
inline constexpr Message all_cases = msg("All cases");

/// How many cases a way has now: '2 cases'.
std::string cases(std::size_t count);
/// '10 pairs'.
std::string pairs(std::size_t count);

/// What realistic practice is: how rare emergencies are in it.
std::string realistic_note(int one_in);

/// Why there is nothing to review, and when there will be.
std::string nothing_due(const practice::WaysScreen& screen);

/// What a start button is called where its label does not say what it starts: 'Start: Twins apart'.
std::string start_name(std::string_view label, std::string_view way);

/// Not shown: the id of a family's row.
std::string family_id(std::size_t index);

/// The start button of a family, at most ten cases: 'Practise 8'.
std::string practise_some(std::size_t count);

}  // namespace nc::words::ways
