#pragma once

#include <optional>
#include <vector>

#include "review/schedule.hpp"

namespace nc::testing {

/// The schedule after all reviews of a case, in order; nothing without reviews.
inline std::optional<review::ScheduledCase> replay_reviews(const guidance::ReviewPolicy& policy,
                                                           const std::vector<review::CaseReview>& reviews) {
  std::optional<review::ScheduledCase> scheduled;
  for (const review::CaseReview& review : reviews) {
    const std::optional<review::MemoryState> before = scheduled ? std::optional(scheduled->memory) : std::nullopt;
    scheduled = review::schedule_review(policy, before, review);
  }
  return scheduled;
}

}  // namespace nc::testing
