#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::guidance {

/// A finding that lowered the urgency by becoming worse.
struct Lowering {
  std::string finding;             ///< its name as files write it: `provoked`, or `hours`
  std::uint64_t combinations = 0;  ///< in how many combinations of the other findings it did so
  std::vector<RuleId> before;      ///< rules that decided in all of these before it became worse
  std::vector<RuleId> after;       ///< rules that decided in all of these after
};

/// Holds what was found by deriving every valid combination of findings. Regions are left out of the combinations,
/// because they never decide an urgency.
struct Verification {
  std::vector<int> hours;  ///< see representative_hours()
  std::uint64_t valid_combinations = 0;
  std::array<std::uint64_t, 5> by_class{};  ///< how many combinations have each Urgency as their key
  std::uint64_t unclassified = 0;           ///< combinations for which no rule holds
  std::uint64_t several_classes = 0;        ///< how many have CompiledTable::Resolved::several_classes
  std::uint64_t accepted_faults = 0;        ///< combinations that do not accept their key, or accept what they must not
  std::vector<RuleId> never_decisive;       ///< rules that decide no combination
  std::vector<Lowering> violations;         ///< findings that must not lower the urgency and did (see is_monotonic)
  std::vector<Lowering> exceptions;         ///< findings that may lower the urgency and did
  /// Returns true when nothing is wrong: every combination has a key, no accepted set is faulty, every rule decides
  /// somewhere, and no finding lowers the urgency that must not.
  bool holds() const {
    return unclassified == 0 && accepted_faults == 0 && never_decisive.empty() && violations.empty();
  }
};

/// Returns hours that stand for all others, rising. Between two of them no condition of a rule and no meaning of a
/// finding changes: they are the last hour before each such change, and one hour past the last. Changes come from the
/// rules, from the late onset (48 h, `res-onset`) and from lasting numbness (24 h, `res-nerve`).
std::vector<int> representative_hours(const Guidance& guidance);

/// Returns true for the findings that must never lower the urgency by becoming worse, a demand of the project on every
/// decision table. False for onset, general, factor and provoked, whose values name kinds and not degrees: a flare that
/// exercise provoked is even less urgent than the same flare without a reason.
bool is_monotonic(Finding finding);

/// Derives every valid combination of findings and tells what is wrong with the decision table. It always returns a
/// result. Combinations in which the same conditions hold are settled together, which takes milliseconds.
Verification verify(const Guidance& guidance);

/// Returns every fault of a verification as a sentence; none when it holds.
std::vector<std::string> faults_of(const Verification& verification);

}  // namespace nc::guidance
