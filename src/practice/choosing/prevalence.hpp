#pragma once

#include <cstdint>
#include <vector>

#include "practice/choosing/selection.hpp"

// Practice in which emergencies are as rare as the policy says. In the usual practice every third or fourth report may
// be one, which trains the eye and spoils the expectation; here most are not, as in a clinic.

namespace nc::practice {

/// True when a visit of the case has the key `emergency`.
bool holds_emergency(const library::CaseCard& card);

/// How many matching cases hold an emergency and how many do not. Twins count as two here.
struct EmergencyCounts {
  std::size_t emergencies = 0;
  std::size_t others = 0;
};
EmergencyCounts count_emergencies(const library::Content& content, const CaseFilter& filter);

/// Whether the filter leaves enough for a sitting: an emergency at least, and other cases.
bool can_be_realistic(const EmergencyCounts& counts);

/// At most `count` of the matching cases, drawn by `seed`: at every place an emergency with the chance of the policy
/// (`[prevalence]`, one in so many), whatever came before, so that a sitting may hold none or more than one. No case
/// twice and never both of a twin pair. It ends early when the cases that are no emergency are used up; an emergency is
/// replaced by one of them when no emergency is left. Empty when the filter leaves no emergency or nothing else.
std::vector<cases::CaseId> choose_realistic(const library::Content& content, const CaseFilter& filter, int count,
                                            std::uint64_t seed);

}  // namespace nc::practice
