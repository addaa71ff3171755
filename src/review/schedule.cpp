#include "review/schedule.hpp"

#include <algorithm>

namespace nc::review {
namespace {

using guidance::ReviewPolicy;

MemoryState memory_after(const ReviewPolicy& policy, const std::optional<MemoryState>& before, int elapsed_days,
                         ReviewGrade grade) {
  return before ? next_memory(policy, *before, elapsed_days, grade) : first_memory(policy, grade);
}

/// From the second review on the grades are held apart: what a hard answer would have got bounds a good one from below.
int interval_of(const ReviewPolicy& policy, const std::optional<MemoryState>& before, const CaseReview& review) {
  const auto days_for = [&](ReviewGrade grade) {
    return days_to_retention(policy, memory_after(policy, before, review.elapsed_days, grade));
  };
  const int own = days_for(review.grade);
  if (!before || review.grade == ReviewGrade::again) return own;
  const int good = days_for(ReviewGrade::good);
  const int hard = std::min(days_for(ReviewGrade::hard), good);
  return review.grade == ReviewGrade::hard ? hard : std::max(good, hard + 1);
}

}  // namespace

ScheduledCase schedule_review(const ReviewPolicy& policy, const std::optional<MemoryState>& before,
                              const CaseReview& review) {
  ScheduledCase scheduled;
  scheduled.memory = memory_after(policy, before, review.elapsed_days, review.grade);
  const int longest =
      review.emergency ? std::min(policy.emergency_longest_days, policy.longest_days) : policy.longest_days;
  scheduled.interval_days = std::min(interval_of(policy, before, review), longest);
  return scheduled;
}

}  // namespace nc::review
