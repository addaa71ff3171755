#pragma once

#include <optional>
#include <vector>

#include "practice/session/step.hpp"

// How a sitting goes from case to case. Only the sources of this folder use this.

namespace nc::practice {

/// Holds what a new sitting is made of.
struct SittingPlan {
  record::Mode mode = record::Mode::practice;
  std::vector<cases::CaseId> queue;  ///< its cases in order; not empty, all in the content
  std::uint64_t seed = 0;
  std::int64_t time_limit_ms = 0;  ///< for the whole sitting; 0: none
};

/// Leaves the open sitting and begins the first case of the plan. While an exam is open this is refused with a notice.
/// Cases whose file is gone or can no longer be read are left out, and a notice says so; it also tells of files that
/// changed. When no case is left, nothing begins.
void begin_sitting(Step& step, SittingPlan plan);

/// Returns true when a submission waits and what follows it may be shown: it is durable, or the trainee goes on without
/// the store.
bool may_settle(const Model& model);

/// Goes on after a submission that may be settled. In practice this opens the question about the cue when it is asked,
/// and otherwise the debrief. In an exam it opens the next visit or case, or the result.
void settle_submission(Step& step);

/// Opens the debrief of what was submitted. A finished case is part of the history from now on.
void open_debrief(Step& step);

/// Leaves the debrief for the next visit or case, for the result of realistic practice, or for the library when the
/// sitting is over.
void go_on(Step& step);

/// Leaves the result page of an exam or of realistic practice, which ends the sitting.
void close_result(Step& step);

/// Counts the time that passed in the open sitting since the last action, by the clock that cannot be set, and notes in
/// the record when the clock on the wall was.
void count_time(Step& step);

/// Returns true when the time of the open exam is over, by what was counted.
bool is_time_over(const Model& model);

/// Ends the exam because its time is over. The open attempt ends, and so do attempts at all cases that were not begun,
/// so that the record holds the whole sitting.
void run_out_of_time(Step& step);

/// Returns true when the debrief of the last visit of the sitting is open. Going back is then the same as going on.
bool is_last_debrief(const Model& model);

/// Returns the attempt as a past one, graded by what the trainee had (see grounds_of and record::past_attempt_of).
std::optional<record::PastAttempt> past_attempt_in(const Model& model, const record::Attempt& attempt);

/// Adds attempts to the past, and makes the history anew. They must be given oldest first. Attempts that were not
/// submitted to their last visit are left out.
void add_to_history(Model& model, const std::vector<record::Attempt>& attempts);

/// Puts these in place of the past, and makes the history anew. They must be given oldest first.
void make_history(Model& model, record::SharedPast past);

}  // namespace nc::practice
