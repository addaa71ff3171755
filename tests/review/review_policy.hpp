#pragma once

#include "guidance/guidance.hpp"

// The numbers of spaced review as the contract states them, written out once more by hand; a test of the guidance
// compares the shipped scoring.toml with them.

namespace nc::practice {

inline guidance::ReviewPolicy contract_review() {
  guidance::ReviewPolicy policy;
  policy.retention = 0.9;
  policy.longest_days = 36500;
  policy.emergency_longest_days = 90;
  policy.grade_wrong = 1;
  policy.grade_right = {2, 3, 3};
  policy.grade_right_unstated = 3;
  policy.weights = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
                    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
  return policy;
}

}  // namespace nc::practice
