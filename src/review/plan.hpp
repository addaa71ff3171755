#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "record/past_attempt.hpp"
#include "review/schedule.hpp"
#include "support/local_days.hpp"

// Spaced review over the whole library. Every attempt that was submitted to its last visit is a review of its case, in
// practice and in an exam alike. It counts however many there are on one day, because the memory model has a formula
// for a repetition on the same day, which puts a case off by a day at most. Four sorts of attempts are no review:
// those that were left or ran out of time, those at a case that the documents do not cover, those at a case that is
// kept for exams and never comes back, and those of an exam that is still open. Nothing of this is stored; it is worked
// out again from the record.

namespace nc::review {

/// Says when one case comes back. It is what the latest review left.
struct CaseSchedule {
  MemoryState memory;
  UtcTime reviewed_at;  ///< the latest review
  Day reviewed_on;      ///< the trainee's day that it was on
  /// The days from the latest review until the case is due: 1 or more, and at most the policy's
  /// `emergency_longest_days` for a case with an emergency.
  int interval_days = 1;
  bool holds_emergency = false;  ///< a visit of the case has the key `emergency`
};

/// The result of a trainee's latest past attempt at a case.
struct PastResult {
  cases::CaseId case_id;
  scoring::Outcome outcome = scoring::Outcome::safe;
  std::optional<double> score;  ///< 0 to 100; nothing when nothing in the case is scored
  UtcTime submitted_at;
  bool certain_and_wrong = false;                     ///< a decision without any credit was given with certainty 3
  std::optional<CaseSchedule> review = std::nullopt;  ///< nothing when no attempt at the case was a review
};

/// Returns the schedule of a case after one more attempt; `before` is the schedule until then, or nothing before the
/// first review. An attempt that is no review returns `before`.
std::optional<CaseSchedule> after_attempt(const guidance::ReviewPolicy& policy,
                                          const std::optional<CaseSchedule>& before, const record::PastAttempt& attempt,
                                          const LocalDays& days);

/// Returns the latest result of every case, in the order of these latest attempts. Each has the schedule that follows
/// from all attempts at its case. `past` must be oldest first.
std::vector<PastResult> results_of(const guidance::ReviewPolicy& policy, const std::vector<record::PastAttempt>& past,
                                   const LocalDays& days);

/// Returns in how many of the trainee's days the case is due: 0 on the day it is due, less when it is overdue. A clock
/// that was set back never makes a case due.
int due_in_days(const CaseSchedule& schedule, Day today);

/// Returns true when the case has been reviewed and is due today or overdue.
bool is_due(const PastResult& result, Day today);

/// Returns the chance, 0 to 1, of answering the case right on this day.
double recall_chance_at(const guidance::ReviewPolicy& policy, const CaseSchedule& schedule, Day today);

/// Returns the due cases, each once, with the lowest chance of recall first. Where chances are equal, the case reviewed
/// longest ago comes first.
std::vector<cases::CaseId> due_cases(const guidance::ReviewPolicy& policy, const std::vector<PastResult>& history,
                                     Day today);

/// Returns in how many days the next case becomes due, among those that are not due yet: 1 or more, or nothing when
/// there is none.
std::optional<int> next_due_in_days(const std::vector<PastResult>& history, Day today);

/// Returns how many cases become due on each of the next `days` days, today first. Overdue cases count as today's. A
/// case counts once, at its next review, because what comes after depends on how that review goes.
std::vector<int> due_forecast(const std::vector<PastResult>& history, Day today, std::size_t days = 30);

}  // namespace nc::review
