#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::guidance {

/// A finding whose worsening lowered the class.
struct Lowering {
  std::string finding;             ///< `provoked`, `hours`
  std::uint64_t combinations = 0;  ///< in how many combinations
  std::vector<RuleId> before;      ///< rules that decide in every one of them before
  std::vector<RuleId> after;       ///< rules that decide in every one of them after
};

/// What a sweep of every valid combination of findings found (regions not multiplied in: they never gate a class).
struct Verification {
  std::vector<int> hours;  ///< the hours that stand for the windows
  std::uint64_t valid_combinations = 0;
  std::array<std::uint64_t, 5> by_class{};  ///< index is Urgency
  std::uint64_t unclassified = 0;           ///< combinations for which no rule holds
  std::uint64_t several_classes = 0;        ///< rules of more than one class hold; the priority settles each
  std::uint64_t accepted_faults = 0;        ///< key not accepted, emergency accepts another, contact accepts expected
  std::vector<RuleId> never_decisive;       ///< rules that decide no combination
  std::vector<Lowering> violations;         ///< of monotonic safety
  std::vector<Lowering> exceptions;         ///< findings outside monotonic safety, allowed but told
  /// Complete, no fault in the accepted sets, no dead rule, monotonic.
  bool holds() const {
    return unclassified == 0 && accepted_faults == 0 && never_decisive.empty() && violations.empty();
  }
};

/// One hour for each window in which no rule and no finding's meaning changes, rising: the last hour of each, and one
/// past the last. From the thresholds of the rules, 48 h for a late onset (`res-onset`) and 24 h for a lasting numbness
/// (`res-nerve`).
std::vector<int> representative_hours(const Guidance& guidance);

/// True for the findings of monotonic safety: making one of them worse must never lower the class (clinical
/// model, 3.2).
bool is_monotonic(Finding finding);

/// Sweeps every valid combination: completeness, one class, accepted sets, dead rules, monotonic safety.
/// Milliseconds to a second; no failure.
Verification verify(const Guidance& guidance);

/// Every fault of a verification as a sentence; empty when it holds.
std::vector<std::string> faults_of(const Verification& verification);

}  // namespace nc::guidance
