#pragma once

#include <optional>

#include "review/memory_state.hpp"
#include "scoring/answers.hpp"
#include "scoring/grade.hpp"

// Makes a review of a graded case. The trainee is not asked how easy it was, because a case may also seem easy to
// somebody who answered wrongly.

namespace nc::review {

/// Holds what a review depends on.
struct ReviewResult {
  bool right = false;
  std::optional<scoring::Certainty> certainty;  ///< 1 to 3, the lowest of the visits; nothing when it was not stated
};

/// Returns the result of a graded case for its review. It is right when every scored decision has full credit, which an
/// accepted answer has, and the outcome is safe; a decision that was over-cautious and has half the credit is to be
/// learned too. Returns nothing when no decision is scored: such a case, which the documents do not cover, has nothing
/// to remember.
std::optional<ReviewResult> review_result(const scoring::Score& score, const scoring::AnswerSheet& answers);

/// Returns the grade that the policy gives to a result. In the shipped policy, wrong is `again`, right is `hard` with
/// certainty 1 and `good` with 2 or 3. Right without a certainty, or with one out of range, has the policy's
/// `grade_right_unstated`, shipped as `good`: somebody who never says how sure is graded by the result alone.
ReviewGrade review_grade(const guidance::ReviewPolicy& policy, const ReviewResult& result);

/// Returns true when a decision of the case has the key `emergency`. Such a case is never put off for longer than the
/// policy's `emergency_longest_days`.
bool holds_emergency(const scoring::Score& score);

}  // namespace nc::review
