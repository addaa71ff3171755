#pragma once

#include <optional>
#include <vector>

#include "review/memory_state.hpp"
#include "support/time.hpp"

// When a practised case comes back: FSRS-6 (sources in memory_state.hpp) without learning steps and without random
// shifts of the due day.

namespace nc::review {

/// One review of a case, as it is counted.
struct CaseReview {
  int elapsed_days = 0;  ///< whole days since the review before; not looked at for the first
  ReviewGrade grade = ReviewGrade::again;
  bool emergency = false;  ///< the case holds an emergency: it is never away for longer than the policy says
};

/// What a review leaves behind.
struct ScheduledCase {
  MemoryState memory;
  int interval_days = 0;  ///< days until the case is due, 1 or more
};

/// The schedule after one review; `before` is what the review before left, or nothing at the first. A good answer is
/// away for longer than a hard one would have been, except where both reach the longest interval. The limit of
/// emergencies (90 days in the shipped policy, this project's own rule: what is dangerous to forget is not left to a
/// model of memory) shortens the interval only and leaves the memory as it is.
ScheduledCase schedule_review(const guidance::ReviewPolicy& policy, const std::optional<MemoryState>& before,
                              const CaseReview& review);

/// Whole days from one moment to another by the calendar in UTC, so that the evening and the next morning are a day
/// apart. 0 when `later` is earlier: a clock that was set back never makes a case due in the past.
int days_between(UtcTime earlier, UtcTime later);

}  // namespace nc::review
