#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "record/past_attempt.hpp"
#include "review/schedule.hpp"

// Spaced review over the whole library. Every completely submitted attempt at a case is a review of it, in practice and
// in an exam alike, and however many there are on one day: the memory model has a formula of its own for a repetition
// on the same day, which puts a case off by a day at most. What is no review: an attempt that was left or ran out of
// time before its last visit, one whose documents decide nothing (not covered), and the cases of an exam that is still
// open. Nothing of this is stored; it is replayed from the record.

namespace nc::review {

/// When one case comes back, after its latest review.
struct CaseSchedule {
  MemoryState memory;
  UtcTime reviewed_at;    ///< the latest review
  int interval_days = 1;  ///< from then until it is due, 1 or more; at most 90 for an emergency (policy)
  bool holds_emergency = false;
};

/// What a trainee's latest finished attempt at a case came to.
struct PastResult {
  cases::CaseId case_id;
  scoring::Outcome outcome = scoring::Outcome::safe;
  std::optional<double> score;
  UtcTime submitted_at;
  bool certain_and_wrong = false;                     ///< a decision without credit was given with certainty 3
  std::optional<CaseSchedule> review = std::nullopt;  ///< nothing when no attempt at the case was a review
};

/// The schedule after one more attempt at a case; `before` is what the attempts until then left. An attempt that is no
/// review changes nothing.
std::optional<CaseSchedule> after_attempt(const guidance::ReviewPolicy& policy,
                                          const std::optional<CaseSchedule>& before,
                                          const record::PastAttempt& attempt);

/// The latest result of every case, in the order of the latest attempts, with its schedule replayed from all of them.
/// `past` is oldest first.
std::vector<PastResult> results_of(const guidance::ReviewPolicy& policy, const std::vector<record::PastAttempt>& past);

/// Days until the case is due by the calendar in UTC: 0 on the due day, negative when overdue. A clock that was set
/// back never makes a case due.
int due_in_days(const CaseSchedule& schedule, UtcTime now);

/// Whether the case has been reviewed and its due day has come.
bool is_due(const PastResult& result, UtcTime now);

/// The chance of answering the case right at this moment by the memory model, 0 to 1.
double recall_chance_at(const guidance::ReviewPolicy& policy, const CaseSchedule& schedule, UtcTime now);

/// The due cases, lowest chance of recall first; where two are equal, the one reviewed longest ago. Each case once.
std::vector<cases::CaseId> due_cases(const guidance::ReviewPolicy& policy, const std::vector<PastResult>& history,
                                     UtcTime now);

/// Days until the next case that is not due yet comes back, 1 or more; nothing when there is none.
std::optional<int> next_due_in_days(const std::vector<PastResult>& history, UtcTime now);

/// How many cases become due on each of the next `days` days, today first; what is overdue counts today. A case is
/// counted once, at its next review: what follows depends on how that one goes.
std::vector<int> due_forecast(const std::vector<PastResult>& history, UtcTime now, std::size_t days = 30);

}  // namespace nc::review
