#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guidance/guidance.hpp"
#include "scoring/grade.hpp"

namespace nc::scoring {

/// The result of a finished exam. It is passed when the mean score reaches the cut of the policy, there is no critical
/// miss, and there are no more unsafe cases than the policy allows.
struct ExamResult {
  std::optional<double> score;  ///< mean of the cases that have a score, 0 to 100; nothing when none has
  int unsafe = 0;               ///< how many cases were unsafe
  int critical_misses = 0;      ///< how many cases were critical misses
  bool passed = false;
  std::string reason;  ///< an English sentence without full stop: which part of the rule decided
};

/// Returns the result of an exam with these scores, one a case.
ExamResult grade_exam(const guidance::ScoringPolicy& policy, const std::vector<Score>& scores);

}  // namespace nc::scoring
