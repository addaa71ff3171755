#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::guidance {

/// A set of the table's conditions, one bit each, in table order.
using ConditionSet = std::vector<std::uint64_t>;

/// The decision table turned around for sweeping millions of findings: for every value of every finding the conditions
/// that allow it, so that the conditions that hold are one AND over the findings. Says the same as derive(), which
/// stays the readable one; a test compares both. The guidance must outlive it.
class CompiledTable {
 public:
  explicit CompiledTable(const Guidance& guidance);

  /// The conditions that allow one value of a finding.
  const ConditionSet& allowing(Finding finding, std::uint8_t value) const {
    return by_value_[static_cast<std::size_t>(finding)][value];
  }
  /// The conditions that allow an hour.
  ConditionSet allowing_hours(int hours) const;
  /// Every condition of the table.
  ConditionSet all() const { return ConditionSet(words_, ~std::uint64_t{0}); }
  /// The conditions that hold for findings.
  ConditionSet matching(const Findings& findings) const;

  /// What the hit policy makes of the conditions that hold.
  struct Outcome {
    Urgency key = Urgency::not_covered;
    bool decided = false;          ///< false: no rule holds
    bool several_classes = false;  ///< rules of a lower class hold as well
    UrgencySet accepted;
  };
  Outcome resolve(const ConditionSet& matching) const;

  /// The conditions that belong to rules of a class.
  const ConditionSet& of_class(Urgency urgency) const { return of_class_[static_cast<std::size_t>(urgency)]; }
  /// True when a condition of the rule (by its position in the table) is in the set.
  bool has_rule(const ConditionSet& set, std::size_t rule) const;

 private:
  bool overlaps(const ConditionSet& a, const ConditionSet& b) const;
  UrgencySet accepted(Urgency key, const ConditionSet& matching) const;

  const Guidance* guidance_;
  std::size_t words_ = 0;
  std::vector<std::size_t> rule_of_condition_;
  std::vector<const Condition*> conditions_;
  std::array<std::array<ConditionSet, 5>, finding_count> by_value_;
  std::array<ConditionSet, 5> of_class_;
  std::array<ConditionSet, 5> accepting_;  ///< conditions of rules that also accept a class
};

/// `set` narrowed to what `other` holds too; both of the same table.
void narrow(ConditionSet& set, const ConditionSet& other);

}  // namespace nc::guidance
