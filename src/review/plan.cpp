#include "review/plan.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "review/review_grade.hpp"
#include "scoring/certainty.hpp"

namespace nc::review {
namespace {

using guidance::ReviewPolicy;

struct DueCase {
  double recall = 0;
  const PastResult* result = nullptr;
};

bool is_certain_and_wrong(const record::PastAttempt& attempt) {
  const std::size_t visits = std::min(attempt.score.visits.size(), attempt.answers.visits.size());
  for (std::size_t visit = 0; visit < visits; ++visit) {
    const std::optional<double>& credit = attempt.score.visits[visit].decision_credit;
    const bool certain = attempt.answers.visits[visit].certainty == scoring::certainty_max;
    if (certain && credit && *credit <= 0) return true;
  }
  return false;
}

}  // namespace

std::optional<CaseSchedule> after_attempt(const ReviewPolicy& policy, const std::optional<CaseSchedule>& before,
                                          const record::PastAttempt& attempt, const LocalDays& days) {
  if (attempt.use == cases::CaseUse::exam) return before;
  const std::optional<ReviewResult> result = review_result(attempt.score, attempt.answers);
  if (!result) return before;
  CaseReview review;
  const Day today = days.of(attempt.submitted_at);
  review.elapsed_days = before ? days_between(before->reviewed_on, today) : 0;
  review.grade = review_grade(policy, *result);
  review.emergency = holds_emergency(attempt.score);
  const std::optional<MemoryState> memory = before ? std::optional(before->memory) : std::nullopt;
  const ScheduledCase scheduled = schedule_review(policy, memory, review);
  return CaseSchedule{scheduled.memory, attempt.submitted_at, today, scheduled.interval_days, review.emergency};
}

std::vector<PastResult> results_of(const ReviewPolicy& policy, const std::vector<record::PastAttempt>& past,
                                   const LocalDays& days) {
  std::map<cases::CaseId, std::pair<std::size_t, PastResult>> latest;
  for (std::size_t at = 0; at < past.size(); ++at) {
    const record::PastAttempt& one = past[at];
    auto& [place, result] = latest[one.case_id];
    place = at;
    result = {one.case_id,      one.score.outcome,         one.score.score,
              one.submitted_at, is_certain_and_wrong(one), after_attempt(policy, result.review, one, days)};
  }
  std::vector<std::pair<std::size_t, PastResult>> placed;
  placed.reserve(latest.size());
  for (auto& [id, entry] : latest)
    placed.push_back(std::move(entry));
  std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<PastResult> results;
  results.reserve(placed.size());
  for (auto& [place, result] : placed)
    results.push_back(std::move(result));
  return results;
}

int due_in_days(const CaseSchedule& schedule, Day today) {
  return schedule.interval_days - days_between(schedule.reviewed_on, today);
}

bool is_due(const PastResult& result, Day today) {
  return result.review && due_in_days(*result.review, today) <= 0;
}

double recall_chance_at(const ReviewPolicy& policy, const CaseSchedule& schedule, Day today) {
  return recall_chance(policy, schedule.memory, days_between(schedule.reviewed_on, today));
}

std::vector<cases::CaseId> due_cases(const ReviewPolicy& policy, const std::vector<PastResult>& history, Day today) {
  std::vector<DueCase> due;
  for (const PastResult& one : history) {
    if (is_due(one, today)) due.push_back({recall_chance_at(policy, *one.review, today), &one});
  }
  std::stable_sort(due.begin(), due.end(), [](const DueCase& a, const DueCase& b) {
    if (a.recall != b.recall) return a.recall < b.recall;
    return a.result->review->reviewed_at < b.result->review->reviewed_at;
  });
  std::vector<cases::CaseId> ids;
  ids.reserve(due.size());
  for (const DueCase& one : due)
    ids.push_back(one.result->case_id);
  return ids;
}

std::optional<int> next_due_in_days(const std::vector<PastResult>& history, Day today) {
  std::optional<int> next;
  for (const PastResult& one : history) {
    if (!one.review || is_due(one, today)) continue;
    const int days = due_in_days(*one.review, today);
    next = std::min(next.value_or(days), days);
  }
  return next;
}

std::vector<int> due_forecast(const std::vector<PastResult>& history, Day today, std::size_t days) {
  std::vector<int> counts(days, 0);
  for (const PastResult& one : history) {
    if (!one.review) continue;
    const auto day = static_cast<std::size_t>(std::max(due_in_days(*one.review, today), 0));
    if (day < days) ++counts[day];
  }
  return counts;
}

}  // namespace nc::review
