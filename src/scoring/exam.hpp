#pragma once

#include <optional>
#include <vector>

#include "guidance/guidance.hpp"
#include "scoring/grade.hpp"

namespace nc::scoring {

/// Which part of the rule decided an exam. When several would have failed it, it is the first of these.
enum class ExamReason {
  critical_miss,   ///< one is enough, whatever the score
  unsafe_cases,    ///< more than the policy allows
  nothing_scored,  ///< no case has a score
  low_score,       ///< the mean score is below the cut
  passed,          ///< every part of the rule was met
};

/// The result of a finished exam. It is passed when the mean score reaches the cut of the policy, there is no critical
/// miss, and there are no more unsafe cases than the policy allows.
struct ExamResult {
  std::optional<double> score;  ///< mean of the cases that have a score, 0 to 100; nothing when none has
  int unsafe = 0;               ///< how many cases were unsafe
  int critical_misses = 0;      ///< how many cases were critical misses
  bool passed = false;
  ExamReason reason = ExamReason::nothing_scored;  ///< `passed` exactly when the exam is
  int over_called = 0;                             ///< how many cases were over-called; fails nobody
};

/// Returns the mean of the scores that there are, 0 to 100, rounded to 1e-9 so that the order of adding does not show;
/// nothing when no case has one.
std::optional<double> mean_score(const std::vector<Score>& scores);

/// Returns the result of an exam with these scores, one a case.
ExamResult grade_exam(const guidance::ScoringPolicy& policy, const std::vector<Score>& scores);

}  // namespace nc::scoring
