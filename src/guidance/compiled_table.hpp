#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::guidance {

/// A set of conditions of the decision table, one bit each. Conditions are numbered through all rules in the order of
/// the table.
using ConditionSet = std::vector<std::uint64_t>;

/// The decision table in a form that is fast enough for millions of combinations of findings. For every value of every
/// finding it holds the set of conditions that allow it, so the conditions that hold for some findings are the
/// intersection of a few sets. It gives the same results as derive(), which is easier to read; a test compares both.
/// The guidance must outlive it.
class CompiledTable {
 public:
  explicit CompiledTable(const Guidance& guidance);

  /// Returns the conditions that allow this value (an index into FindingTerms::values) of the finding.
  const ConditionSet& allowing(Finding finding, std::uint8_t value) const {
    return by_value_[static_cast<std::size_t>(finding)][value];
  }
  /// Returns the conditions that allow so many hours since the session.
  ConditionSet allowing_hours(int hours) const;
  /// Returns the set of every condition in the table.
  ConditionSet all() const { return ConditionSet(words_, ~std::uint64_t{0}); }
  /// Returns the conditions that hold for these findings.
  ConditionSet matching(const Findings& findings) const;

  /// Holds what the decision table makes of the conditions that hold, by the rule that the highest urgency wins.
  struct Resolved {
    Urgency key = Urgency::not_covered;  ///< the highest urgency among the rules that hold; not_covered when none does
    bool decided = false;                ///< false when no rule holds
    bool several_classes = false;        ///< rules of a lower urgency hold as well, those of not-covered left out
    UrgencySet accepted;                 ///< as Derivation::accepted
  };
  /// Resolves conditions that hold into an urgency.
  Resolved resolve(const ConditionSet& matching) const;

  /// Returns the conditions of all rules that decide where this class is the key.
  const ConditionSet& deciding(Urgency key) const { return deciding_[static_cast<std::size_t>(key)]; }
  /// Returns true when a condition of the rule is in the set. `rule` is the position of the rule in the table.
  bool has_rule(const ConditionSet& set, std::size_t rule) const;

 private:
  bool holds_of(const ConditionSet& matching, Urgency urgency) const;
  UrgencySet accepted(Urgency key, const ConditionSet& matching) const;

  std::size_t words_ = 0;
  std::vector<std::size_t> rule_of_condition_;
  std::vector<const Condition*> conditions_;
  std::array<std::array<ConditionSet, 5>, finding_count> by_value_;
  Settling settling_;
  std::array<ConditionSet, 5> of_class_;   ///< by urgency: the conditions of its rules
  std::array<ConditionSet, 5> deciding_;   ///< by key: the conditions of the rules that decide it
  std::array<ConditionSet, 5> accepting_;  ///< by urgency: the conditions of rules that also accept it
};

/// Removes from `set` what is not in `other`. Both must be of the same table.
void narrow(ConditionSet& set, const ConditionSet& other);

}  // namespace nc::guidance
