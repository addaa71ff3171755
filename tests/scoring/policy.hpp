#pragma once

#include "guidance/guidance.hpp"

// The scoring policy as the contract states it, written out once more by hand: tests of the code use this one, and a
// test compares the shipped scoring.toml with it.

namespace nc::scoring {

inline guidance::ScoringPolicy::Cell cell(double credit, double if_accepted) {
  guidance::ScoringPolicy::Cell made;
  made.credit = credit;
  made.credit_if_accepted = if_accepted;
  return made;
}

inline guidance::ScoringPolicy::Cell over_called_cell(double if_accepted) {
  guidance::ScoringPolicy::Cell made = cell(0, if_accepted);
  made.over_called = true;
  return made;
}

inline guidance::ScoringPolicy::Cell unsafe_cell(double if_accepted) {
  guidance::ScoringPolicy::Cell made = cell(0, if_accepted);
  made.unsafe = true;
  made.needs_explicit_rule = true;
  return made;
}

inline guidance::ScoringPolicy::Cell critical_cell(bool unsafe_outside_lung_regions) {
  guidance::ScoringPolicy::Cell made = cell(0, 0);
  made.critical_miss = true;
  made.unsafe_outside_lung_regions = unsafe_outside_lung_regions;
  return made;
}

inline guidance::ScoringPolicy contract_policy() {
  guidance::ScoringPolicy policy;
  policy.decision_weight = 5;
  policy.symptoms_weight = 2;
  policy.advice_weight = 3;
  policy.matrix[0] = {cell(1, 1), cell(0.5, 1), over_called_cell(0), over_called_cell(0)};
  policy.matrix[1] = {cell(0.5, 1), cell(1, 1), cell(0.5, 1), over_called_cell(1)};
  policy.matrix[2] = {unsafe_cell(0), unsafe_cell(1), cell(1, 1), cell(0.5, 1)};
  policy.matrix[3] = {critical_cell(false), critical_cell(false), critical_cell(true), cell(1, 1)};
  policy.symptoms_asked_from = 1;
  policy.lung_regions.insert(guidance::Region::upper_back);
  policy.lung_regions.insert(guidance::Region::shoulder);
  policy.unsafe_without_warning_below = guidance::Urgency::emergency;
  policy.advice_by_class_given = true;
  policy.critical_miss_cap = 0;
  policy.unsafe_cap = 50;
  policy.certainty_right = {1, 2, 3};
  policy.certainty_wrong = {0, -2, -6};
  policy.bonus_factor = 0.1;
  policy.exam_cut = 70;
  policy.exam_unsafe_allowed = 0;
  policy.version = "contract";
  return policy;
}

}  // namespace nc::scoring
