#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "words/message.hpp"

// The page of all ways to practise.

namespace nc::words::ways {

inline constexpr Message open = msg("More ways");
inline constexpr Message heading = msg("Ways to practise");

inline constexpr Message practise_note = msg("New cases first, then what you missed.");
inline constexpr Message review = msg("Spaced review");
inline constexpr Message review_note =
    msg("Cases come back shortly before they would be forgotten. Emergencies at least every 90 days.");
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
inline constexpr Message exam_note = msg("No feedback until the end; you choose how many cases and how long.");
inline constexpr Message set_up = msg("Set up");
inline constexpr Message start = msg("Start");
inline constexpr Message no_case = msg("No case among these.");

inline constexpr Message families = msg("By family of statements");
inline constexpr Message families_note = msg(
    "Cases that are decided by what several documents say on one point. The name is a hint, so the score says less.");
inline constexpr Message show = msg("Show");
/// Takes the filter off.
inline constexpr Message all_cases = msg("All cases");

/// 'From all 36 cases.' or 'From 12 of 36 cases that the filter leaves.'
std::string source(std::size_t cases, std::size_t total);

/// '10 pairs', of twins.
std::string pairs(std::size_t count);

/// What realistic practice is: how rare emergencies are in it.
std::string realistic_note(int one_in);

/// 'Nothing is due today. The next case comes back tomorrow.'; `days` is 1 or more.
std::string next_due(int days);
/// Why there is nothing to review, and when there will be; nothing when no case will come back.
std::string nothing_due(std::optional<int> next_in_days);

/// The start button of a family, at most ten cases: 'Practise 8'.
std::string practise_some(std::size_t count);

}  // namespace nc::words::ways
