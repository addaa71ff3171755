#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "record/attempt.hpp"
#include "scoring/grade.hpp"
#include "support/time.hpp"

namespace nc::record {

/// One completely submitted attempt, graded under the content of today: what the review and the measures are made of.
struct PastAttempt {
  AttemptId attempt;
  cases::CaseId case_id;
  Mode mode = Mode::practice;
  UtcTime submitted_at;
  scoring::AnswerSheet answers;
  scoring::Score score;
  std::map<int, guidance::RuleId> cues{};  ///< named as deciding, by visit; empty rule: passed over
};

/// Every completely submitted attempt of the trainee at a case of the library, oldest first. Immutable and shared, so
/// that a copy of the model costs nothing; a new attempt is a new list.
using SharedPast = std::shared_ptr<const std::vector<PastAttempt>>;

/// The newest past attempt at a case; nullptr when there is none. Valid as long as the list.
const PastAttempt* last_past(const std::vector<PastAttempt>& past, const cases::CaseId& id);

/// The attempt as a past one, graded by `guidance`. `the_case` is the attempt's case as it is today; nullptr when it is
/// gone. Nothing when the case is gone, has changed since (another content hash), or was not submitted to its last
/// visit.
std::optional<PastAttempt> past_attempt_of(const guidance::Guidance& guidance, const cases::Case* the_case,
                                           const Attempt& attempt);

}  // namespace nc::record
