#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "practice/choosing/selection.hpp"

// Twins: two cases that differ in the one cue that decides. Practised apart they are told by the cue and not by
// remembering the other one; compared afterwards they show what the cue was.

namespace nc::practice {

/// How many whole pairs the filter leaves.
std::size_t count_pairs(const library::Content& content, const CaseFilter& filter);

/// Fewer pairs than this cannot be kept apart.
inline constexpr std::size_t fewest_pairs = 2;

/// Whole pairs only, at most `count` cases (at least two pairs): pairs drawn by `seed`, those with a case that is new
/// to the trainee first, then those with a missed one. One of every pair comes in the first half and the other at the
/// same place of the second half, so that any two of a pair are half the sitting apart, which is as far as all of them
/// can be at once, and never neighbours. Empty when there are fewer than two pairs.
std::vector<cases::CaseId> choose_twins(const library::Content& content, const std::vector<review::PastResult>& history,
                                        const CaseFilter& filter, int count, std::uint64_t seed);

}  // namespace nc::practice
