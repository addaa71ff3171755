#pragma once

#include <cstdint>
#include <vector>

#include "practice/choosing/selection.hpp"

// Realistic practice, in which emergencies are as rare as the policy says. In usual practice every third or fourth
// report may be an emergency. That trains recognition, but it also trains to expect one; here most reports are none, as
// in a clinic.

namespace nc::practice {

/// Returns true when a visit of the case has the key `emergency`.
bool holds_emergency(const library::CaseCard& card);

/// Says how many of the cases that a filter leaves hold an emergency, and how many do not. Two twins count as two
/// cases.
struct EmergencyCounts {
  std::size_t emergencies = 0;
  std::size_t others = 0;
};
/// Counts the cases that the filter leaves.
EmergencyCounts count_emergencies(const library::Content& content, const CaseFilter& filter);

/// Returns true when there is enough for a sitting: at least one emergency and one other case.
bool can_be_realistic(const EmergencyCounts& counts);

/// Returns at most `count` of the cases that the filter leaves, drawn by `seed`. At each place there is an emergency
/// with the chance of the policy (PrevalencePolicy::one_in), whatever came before, so a sitting may have none or
/// several. No case comes twice, and of two twins only one. Once no emergency is left, other cases take their places;
/// once no other case is left, the sitting ends early. Returns nothing when the filter leaves no emergency or nothing
/// else.
std::vector<cases::CaseId> choose_realistic(const library::Content& content, const CaseFilter& filter, int count,
                                            std::uint64_t seed);

}  // namespace nc::practice
