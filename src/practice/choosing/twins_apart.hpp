#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "practice/choosing/selection.hpp"

// Practice with twins: two cases that differ in the cue that decides. When they come far apart, a trainee tells them by
// the cue and not by remembering the other one. Compared afterwards, they show what the cue was.

namespace nc::practice {

/// Returns how many whole pairs of twins the filter leaves.
std::size_t count_pairs(const library::Content& content, const CaseFilter& filter);

/// The fewest pairs that can be kept apart.
inline constexpr std::size_t fewest_pairs = 2;

/// Returns at most `count` cases (but at least two pairs) that are whole pairs of twins, drawn by `seed`. Pairs with a
/// case that is new to the trainee come before others, and then pairs with a missed one. One case of each pair is in
/// the first half, and its twin is at the same place of the second half. So the two of any pair are half the sitting
/// apart, which is as far as all pairs can be at once. Returns nothing when the filter leaves fewer than two pairs.
std::vector<cases::CaseId> choose_twins(const library::Content& content, const std::vector<review::PastResult>& history,
                                        const CaseFilter& filter, int count, std::uint64_t seed);

}  // namespace nc::practice
