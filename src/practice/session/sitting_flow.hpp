#pragma once

#include <optional>
#include <vector>

#include "practice/session/step.hpp"

// How a sitting goes from case to case: begin, submit, debrief, next, result, time over, left. Only for the sources of
// this folder.

namespace nc::practice {

/// What a new sitting is made of.
struct SittingPlan {
  record::Mode mode = record::Mode::practice;
  std::vector<cases::CaseId> queue;  ///< not empty, all in the content
  std::uint64_t seed = 0;
  std::int64_t time_limit_ms = 0;
};

/// Leaves what is open and begins the plan's first case. Refused with a notice while an exam is open. Cases whose file
/// is gone or can no longer be read are left out, and a notice says so, also of a file that was changed; when none is
/// left nothing begins.
void begin_sitting(Step& step, SittingPlan plan);

/// True when a submission is waiting and may be shown: it is durable, or the trainee goes on without the store.
bool may_settle(const Model& model);

/// After a durable submission. Practice: the question about the cue when it is asked, otherwise the debrief. Exam: the
/// next visit, case or the result.
void settle_submission(Step& step);

/// Shows the debrief of what was submitted; a finished case counts as told from now on.
void open_debrief(Step& step);

/// After a debrief: the next visit, the next case, or the library when the sitting is over.
void go_on(Step& step);

/// Leaves the result page of an exam for good.
void close_result(Step& step);

/// True when an exam's time is over.
bool is_time_over(const Model& model, UtcTime now);

/// Ends the exam: the open attempt and all that were not begun end, so that the record of the sitting is complete.
void run_out_of_time(Step& step);

/// True when the debrief of the sitting's last visit is open: going back is then the same as going on.
bool is_last_debrief(const Model& model);

/// The attempt as a past one (see record/past_attempt.hpp), at its case as the model's content has it.
std::optional<record::PastAttempt> past_attempt_in(const library::Content& content, const record::Attempt& attempt);

/// Adds completely submitted attempts, oldest first, to the past, and makes the history anew from it. Other attempts
/// are no result.
void add_to_history(Model& model, const std::vector<record::Attempt>& attempts);

}  // namespace nc::practice
