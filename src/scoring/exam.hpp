#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guidance/guidance.hpp"
#include "scoring/grade.hpp"

namespace nc::scoring {

/// Whether a finished exam passes: mean score at or above the cut, no critical miss, unsafe cases within the policy.
struct ExamResult {
  std::optional<double> score;  ///< mean over scored cases
  int unsafe = 0;
  int critical_misses = 0;
  bool passed = false;
  std::string reason;  ///< in words, which part of the rule decided
};
ExamResult grade_exam(const guidance::ScoringPolicy& policy, const std::vector<Score>& scores);

}  // namespace nc::scoring
