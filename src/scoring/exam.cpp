#include "scoring/exam.hpp"

#include <cmath>

namespace nc::scoring {
namespace {

ExamReason reason_of(const guidance::ScoringPolicy& policy, const ExamResult& result) {
  if (result.critical_misses > 0) return ExamReason::critical_miss;
  if (result.unsafe > policy.exam_unsafe_allowed) return ExamReason::unsafe_cases;
  if (!result.score) return ExamReason::nothing_scored;
  return *result.score >= policy.exam_cut ? ExamReason::passed : ExamReason::low_score;
}

}  // namespace

std::optional<double> mean_score(const std::vector<Score>& scores) {
  double sum = 0;
  int scored = 0;
  for (const Score& score : scores) {
    if (!score.score) continue;
    sum += *score.score;
    ++scored;
  }
  if (scored == 0) return std::nullopt;
  return std::round(sum / scored * 1e9) / 1e9;
}

ExamResult grade_exam(const guidance::ScoringPolicy& policy, const std::vector<Score>& scores) {
  ExamResult result;
  for (const Score& score : scores) {
    if (score.outcome == Outcome::critical_miss) ++result.critical_misses;
    if (score.outcome == Outcome::unsafe) ++result.unsafe;
    if (score.outcome == Outcome::over_called) ++result.over_called;
  }
  result.score = mean_score(scores);
  result.reason = reason_of(policy, result);
  result.passed = result.reason == ExamReason::passed;
  return result;
}

}  // namespace nc::scoring
