#pragma once

#include <optional>

#include "review/memory_state.hpp"
#include "scoring/answers.hpp"
#include "scoring/grade.hpp"

// From a graded case to a review. Nobody is asked how easy it was: people who answered wrongly think a case easy too.

namespace nc::review {

/// What of a graded case the review depends on.
struct ReviewResult {
  bool right = false;
  std::optional<scoring::Certainty> certainty;  ///< 1 to 3; nothing: not stated
};

/// The result of a case for review. Right: every scored decision has full credit (an accepted answer has it) and the
/// outcome is safe; an over-cautious decision with half credit is to be learned too. The certainty is the lowest that
/// was stated. Nothing when no decision is scored: such a case (not covered by the documents) has nothing to remember.
std::optional<ReviewResult> review_result(const scoring::Score& score, const scoring::AnswerSheet& answers);

/// The grade by the policy: wrong is again; right is hard when the trainee was not very sure, good when fairly sure or
/// certain. Right without a certainty (or with one out of range) has the policy's `grade_right_unstated`: good in the
/// shipped one, as someone who never says how sure is graded by the result alone.
ReviewGrade review_grade(const guidance::ReviewPolicy& policy, const ReviewResult& result);

/// Whether a decision of the case has the key `emergency`: such a case is never away for longer than the policy says.
bool holds_emergency(const scoring::Score& score);

}  // namespace nc::review
