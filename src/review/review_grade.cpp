#include "review/review_grade.hpp"

#include <algorithm>

#include "scoring/certainty.hpp"

namespace nc::review {
namespace {

/// The loader lets no other number in; a policy made by hand may hold one.
ReviewGrade to_grade(int number) {
  return static_cast<ReviewGrade>(
      std::clamp(number, static_cast<int>(ReviewGrade::again), static_cast<int>(ReviewGrade::good)));
}

std::optional<scoring::Certainty> lowest_certainty(const scoring::AnswerSheet& answers) {
  std::optional<scoring::Certainty> lowest;
  for (const scoring::VisitAnswers& visit : answers.visits) {
    if (visit.certainty) lowest = std::min(lowest.value_or(*visit.certainty), *visit.certainty);
  }
  return lowest;
}

}  // namespace

std::optional<ReviewResult> review_result(const scoring::Score& score, const scoring::AnswerSheet& answers) {
  bool scored = false;
  bool all_right = score.outcome == scoring::Outcome::safe;
  for (const scoring::VisitScore& visit : score.visits) {
    if (!visit.decision_credit) continue;
    scored = true;
    all_right = all_right && *visit.decision_credit >= 1;
  }
  if (!scored) return std::nullopt;
  return ReviewResult{all_right, lowest_certainty(answers)};
}

ReviewGrade review_grade(const guidance::ReviewPolicy& policy, const ReviewResult& result) {
  if (!result.right) return to_grade(policy.grade_wrong);
  const bool stated =
      result.certainty && *result.certainty >= scoring::certainty_min && *result.certainty <= scoring::certainty_max;
  if (!stated) return to_grade(policy.grade_right_unstated);
  return to_grade(policy.grade_right[static_cast<std::size_t>(*result.certainty - scoring::certainty_min)]);
}

bool holds_emergency(const scoring::Score& score) {
  const std::string_view emergency = guidance::to_text(guidance::Urgency::emergency);
  for (const scoring::VisitScore& visit : score.visits) {
    for (const scoring::Item& item : visit.items) {
      if (item.kind == scoring::ItemKind::decision && item.key == emergency) return true;
    }
  }
  return false;
}

}  // namespace nc::review
