#pragma once

#include <optional>
#include <vector>

#include "review/memory_state.hpp"

// When a practised case comes back. This is FSRS-6 (for sources see memory_state.hpp) without its learning steps within
// a day and without its random shifts of the due day.

namespace nc::review {

/// One review of a case.
struct CaseReview {
  int elapsed_days = 0;  ///< whole days since the review before; of no meaning at the first
  ReviewGrade grade = ReviewGrade::again;
  bool emergency = false;  ///< the case holds an emergency (see holds_emergency)
};

/// Holds what is known after a review: the memory, and when the case comes back.
struct ScheduledCase {
  MemoryState memory;
  int interval_days = 0;  ///< days until the case is due, 1 or more
};

/// Returns the schedule after one review. `before` is the memory that the review before left, or nothing at the first.
/// A `good` review puts the case off for longer than a `hard` one would, unless both reach the longest interval. The
/// limit for emergencies (90 days in the shipped policy) is this project's own rule, because what is dangerous to
/// forget is not left to a model of memory. It only shortens the interval and leaves the memory as it is.
ScheduledCase schedule_review(const guidance::ReviewPolicy& policy, const std::optional<MemoryState>& before,
                              const CaseReview& review);

}  // namespace nc::review
