#include "review/plan.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include <catch2/catch.hpp>

#include "record/past_attempts.hpp"
#include "review/review_policy.hpp"
#include "testing/property.hpp"

using namespace nc::record;

namespace nc::practice {
namespace {

using cases::CaseId;
using guidance::Urgency;

std::vector<review::PastResult> results(const std::vector<Line>& lines) {
  return review::results_of(contract_review(), past_attempts(lines));
}

std::vector<CaseId> due(const std::vector<review::PastResult>& history, int day) {
  return review::due_cases(contract_review(), history, noon_of(day));
}

review::CaseSchedule schedule(const std::vector<Line>& lines) {
  const std::vector<review::PastResult> history = results(lines);
  REQUIRE(history.size() == 1);
  return history.front().review.value();
}

UtcTime any_moment() {
  return noon_of(*rc::gen::inRange(0, 3000));
}

}  // namespace

TEST_CASE("a case comes back after the days of the golden sequence, counted from its latest attempt") {
  const std::vector<Line> good{{"a", 0}, {"a", 2}, {"a", 13}};
  CHECK(schedule({good[0]}).interval_days == 2);
  CHECK(schedule({good[0], good[1]}).interval_days == 11);
  CHECK(schedule(good).interval_days == 46);
  CHECK(review::due_in_days(schedule(good), noon_of(13)) == 46);
  CHECK(review::due_in_days(schedule(good), noon_of(59)) == 0);
  CHECK(review::due_in_days(schedule(good), noon_of(61)) == -2);
}

TEST_CASE("a second attempt on the same day is a review too, and puts a case off by a day at most") {
  const Line good{"a", 0};
  CHECK(schedule({good}).interval_days == 2);
  CHECK(schedule({good, good}).interval_days == 3);
  CHECK(schedule({good, good, good, good, good, good}).interval_days == 3);
  CHECK(schedule({good, {"a", 0, false}}).interval_days == 1);
}

TEST_CASE("an exam's attempt is a review like any other") {
  std::vector<record::PastAttempt> past = past_attempts({{"a", 0}, {"a", 2}});
  const int practised = review::results_of(contract_review(), past).front().review->interval_days;
  past.back().mode = record::Mode::exam;
  CHECK(review::results_of(contract_review(), past).front().review->interval_days == practised);
}

TEST_CASE("a case that the documents do not cover is never due") {
  const std::vector<review::PastResult> history = results({{"a", 0, true, 3, Urgency::not_covered}});
  REQUIRE(history.size() == 1);
  CHECK_FALSE(history.front().review.has_value());
  CHECK(due(history, 5000).empty());
  CHECK_FALSE(review::next_due_in_days(history, noon_of(0)).has_value());
}

TEST_CASE("the latest attempt at a case is its result, and the cases stand in the order of their latest attempts") {
  const std::vector<review::PastResult> history =
      results({{"a", 0}, {"b", 1}, {"a", 2, false, 1, Urgency::contact, scoring::Outcome::unsafe}});
  REQUIRE(history.size() == 2);
  CHECK(history[0].case_id == CaseId("b"));
  CHECK(history[1].case_id == CaseId("a"));
  CHECK(history[1].outcome == scoring::Outcome::unsafe);
  CHECK(history[1].submitted_at == noon_of(2));
}

TEST_CASE("the case that is most likely forgotten comes first") {
  const std::vector<Line> lines{{"known", 0}, {"known", 2}, {"known", 13}, {"missed", 50, false}, {"sure", 50}};
  const std::vector<review::PastResult> history = results(lines);
  CHECK(due(history, 50).empty());
  CHECK(due(history, 52) == std::vector<CaseId>{CaseId("missed"), CaseId("sure")});
  CHECK(due(history, 60) == std::vector<CaseId>{CaseId("missed"), CaseId("sure"), CaseId("known")});
}

TEST_CASE("a clock that was set back makes nothing due") {
  const std::vector<review::PastResult> history = results({{"a", 100, false}});
  CHECK(due(history, 0).empty());
  CHECK(due(history, 101).size() == 1);
}

TEST_CASE("the next due day is the nearest one ahead") {
  const std::vector<review::PastResult> history = results({{"late", 0}, {"soon", 0, false}});
  CHECK(review::next_due_in_days(history, noon_of(0)) == 1);
  CHECK(review::next_due_in_days(history, noon_of(1)) == 1);
  CHECK_FALSE(review::next_due_in_days(history, noon_of(2)).has_value());
  CHECK_FALSE(review::next_due_in_days({}, noon_of(2)).has_value());
}

TEST_CASE("the forecast counts what is overdue today, and each case on its own day") {
  const std::vector<review::PastResult> history = results({{"a", 0}, {"b", 0, false}, {"c", 1}});
  CHECK(review::due_forecast(history, noon_of(1), 3) == std::vector<int>{1, 1, 1});
  CHECK(review::due_forecast(history, noon_of(9), 3) == std::vector<int>{3, 0, 0});
  CHECK(review::due_forecast(history, noon_of(0)).size() == 30);
  CHECK(review::due_forecast(history, noon_of(0), 0).empty());
}

TEST_CASE("an emergency is never away for longer than 90 days, whatever was answered and when") {
  nc::testing::prop("for any record", [] {
    for (const review::PastResult& one : review::results_of(contract_review(), *any_past())) {
      if (!one.review) continue;
      RC_ASSERT(one.review->interval_days >= 1);
      RC_ASSERT(!one.review->holds_emergency || one.review->interval_days <= 90);
      RC_ASSERT(!one.review->holds_emergency || review::is_due(one, UtcTime{one.submitted_at.ms + 90 * ms_a_day}));
    }
  });
}

TEST_CASE("nothing is due twice, and what is due is in the forecast of today") {
  nc::testing::prop("for any record and moment", [] {
    const std::vector<review::PastResult> history = review::results_of(contract_review(), *any_past());
    const UtcTime now = any_moment();
    const std::vector<CaseId> ids = review::due_cases(contract_review(), history, now);
    RC_ASSERT(std::set<CaseId>(ids.begin(), ids.end()).size() == ids.size());
    const std::vector<int> forecast = review::due_forecast(history, now, 40'000);
    RC_ASSERT(forecast.front() == static_cast<int>(ids.size()));
    const auto reviewed = std::count_if(history.begin(), history.end(), [](const auto& one) { return one.review; });
    RC_ASSERT(std::accumulate(forecast.begin(), forecast.end(), 0) == static_cast<int>(reviewed));
  });
}

TEST_CASE("due cases stand in order of their chance of recall, and none has more left than the policy keeps") {
  nc::testing::prop("for any record and moment", [] {
    const guidance::ReviewPolicy policy = contract_review();
    const std::vector<review::PastResult> history = review::results_of(policy, *any_past());
    const UtcTime now = any_moment();
    double before = 0;
    for (const CaseId& id : review::due_cases(policy, history, now)) {
      const auto found = std::find_if(history.begin(), history.end(),
                                      [&id](const review::PastResult& one) { return one.case_id == id; });
      const double chance = review::recall_chance_at(policy, *found->review, now);
      RC_ASSERT(chance >= before);
      RC_ASSERT(chance <= 1);
      before = chance;
    }
  });
}

}  // namespace nc::practice
