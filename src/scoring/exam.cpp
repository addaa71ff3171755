#include "scoring/exam.hpp"

#include <cmath>

#include <fmt/format.h>

namespace nc::scoring {
namespace {

std::string count_of(int count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// One decimal for reading, cut off and not rounded: 69.96 must not be printed as a 70 that failed.
std::string shown(double score) {
  return fmt::format("{:.1f}", std::floor(score * 10) / 10);
}

std::string failing_reason(const guidance::ScoringPolicy& policy, const ExamResult& result) {
  if (result.critical_misses > 0) {
    return fmt::format("{}. One is enough, whatever the score",
                       count_of(result.critical_misses, "critical miss", "critical misses"));
  }
  if (result.unsafe > policy.exam_unsafe_allowed) {
    return fmt::format("{}, and {} allowed", count_of(result.unsafe, "unsafe case", "unsafe cases"),
                       policy.exam_unsafe_allowed == 0 ? "none is" : fmt::format("{} are", policy.exam_unsafe_allowed));
  }
  if (!result.score) return "Nothing in this exam is scored";
  return fmt::format("The mean score {} is below {}", shown(*result.score), shown(policy.exam_cut));
}

}  // namespace

ExamResult grade_exam(const guidance::ScoringPolicy& policy, const std::vector<Score>& scores) {
  ExamResult result;
  double sum = 0;
  int scored = 0;
  for (const Score& score : scores) {
    if (score.outcome == Outcome::critical_miss) ++result.critical_misses;
    if (score.outcome == Outcome::unsafe) ++result.unsafe;
    if (!score.score) continue;
    sum += *score.score;
    ++scored;
  }
  if (scored > 0) result.score = std::round(sum / scored * 1e9) / 1e9;
  result.passed = result.score && *result.score >= policy.exam_cut && result.critical_misses == 0 &&
                  result.unsafe <= policy.exam_unsafe_allowed;
  result.reason = result.passed
                      ? fmt::format("The mean score {} reaches {}, with no critical miss and {}", shown(*result.score),
                                    shown(policy.exam_cut), count_of(result.unsafe, "unsafe case", "unsafe cases"))
                      : failing_reason(policy, result);
  return result;
}

}  // namespace nc::scoring
