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
  return review::results_of(contract_review(), past_attempts(lines), {});
}

std::vector<CaseId> due(const std::vector<review::PastResult>& history, int day) {
  return review::due_cases(contract_review(), history, LocalDays().of(noon_of(day)));
}

review::CaseSchedule schedule(const std::vector<Line>& lines) {
  const std::vector<review::PastResult> history = results(lines);
  REQUIRE(history.size() == 1);
  return history.front().review.value();
}

Day day_at(int day) {
  return LocalDays().of(noon_of(day));
}

Day any_day() {
  return day_at(*rc::gen::inRange(0, 3000));
}

}  // namespace

TEST_CASE("a case comes back after the days of the golden sequence, counted from its latest attempt") {
  const std::vector<Line> good{{"a", 0}, {"a", 2}, {"a", 13}};
  CHECK(schedule({good[0]}).interval_days == 2);
  CHECK(schedule({good[0], good[1]}).interval_days == 11);
  CHECK(schedule(good).interval_days == 46);
  CHECK(review::due_in_days(schedule(good), day_at(13)) == 46);
  CHECK(review::due_in_days(schedule(good), day_at(59)) == 0);
  CHECK(review::due_in_days(schedule(good), day_at(61)) == -2);
}

TEST_CASE("a case that is kept for exams is never scheduled, and a former attempt at it as practice stays one") {
  std::vector<PastAttempt> past = past_attempts({{"a", 0}, {"a", 2}});
  past.back().use = cases::CaseUse::exam;
  CHECK(review::results_of(contract_review(), past, {}).front().review->interval_days == 2);
  past.front().use = cases::CaseUse::exam;
  CHECK_FALSE(review::results_of(contract_review(), past, {}).front().review.has_value());
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
  const int practised = review::results_of(contract_review(), past, {}).front().review->interval_days;
  past.back().mode = record::Mode::exam;
  CHECK(review::results_of(contract_review(), past, {}).front().review->interval_days == practised);
}

TEST_CASE("a case that the documents do not cover is never due") {
  const std::vector<review::PastResult> history = results({{"a", 0, true, 3, Urgency::not_covered}});
  REQUIRE(history.size() == 1);
  CHECK_FALSE(history.front().review.has_value());
  CHECK(due(history, 5000).empty());
  CHECK_FALSE(review::next_due_in_days(history, day_at(0)).has_value());
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

TEST_CASE("a case comes back on the trainee's own day, in the morning and not at midnight of UTC") {
  const LocalDays los_angeles({{{0}, -8 * 3'600'000}});
  std::vector<record::PastAttempt> past = past_attempts({{"a", 0, false}});
  past.front().submitted_at = *parse_iso8601("2026-11-23T23:59:00Z");  // 15:59 in Los Angeles
  const auto history = review::results_of(contract_review(), past, los_angeles);
  const auto due_at = [&](const char* moment) {
    return review::is_due(history.front(), los_angeles.of(*parse_iso8601(moment)));
  };
  CHECK_FALSE(due_at("2026-11-24T00:01:00Z"));
  CHECK_FALSE(due_at("2026-11-24T11:59:59Z"));
  CHECK(due_at("2026-11-24T12:00:00Z"));
  CHECK(review::next_due_in_days(history, los_angeles.of(*parse_iso8601("2026-11-24T00:01:00Z"))) == 1);
}

TEST_CASE("the days between two reviews are the trainee's own, too") {
  const LocalDays auckland({{{0}, 13 * 3'600'000}});
  std::vector<record::PastAttempt> past = past_attempts({{"a", 0}, {"a", 1}});
  past[0].submitted_at = *parse_iso8601("2026-11-22T23:59:00Z");  // 12:59 in Auckland
  past[1].submitted_at = *parse_iso8601("2026-11-23T00:01:00Z");  // 13:01 on the same day
  const auto same_day = review::results_of(contract_review(), past_attempts({{"a", 0}, {"a", 0}}), {});
  CHECK(review::results_of(contract_review(), past, auckland).front().review->interval_days ==
        same_day.front().review->interval_days);
}

TEST_CASE("the next due day is the nearest one ahead") {
  const std::vector<review::PastResult> history = results({{"late", 0}, {"soon", 0, false}});
  CHECK(review::next_due_in_days(history, day_at(0)) == 1);
  CHECK(review::next_due_in_days(history, day_at(1)) == 1);
  CHECK_FALSE(review::next_due_in_days(history, day_at(2)).has_value());
  CHECK_FALSE(review::next_due_in_days({}, day_at(2)).has_value());
}

TEST_CASE("the forecast counts what is overdue today, and each case on its own day") {
  const std::vector<review::PastResult> history = results({{"a", 0}, {"b", 0, false}, {"c", 1}});
  CHECK(review::due_forecast(history, day_at(1), 3) == std::vector<int>{1, 1, 1});
  CHECK(review::due_forecast(history, day_at(9), 3) == std::vector<int>{3, 0, 0});
  CHECK(review::due_forecast(history, day_at(0)).size() == 30);
  CHECK(review::due_forecast(history, day_at(0), 0).empty());
}

TEST_CASE("an emergency is never away for longer than 90 days, whatever was answered and when") {
  nc::testing::prop("for any record", [] {
    for (const review::PastResult& one : review::results_of(contract_review(), *any_past(), {})) {
      if (!one.review) continue;
      RC_ASSERT(one.review->interval_days >= 1);
      RC_ASSERT(!one.review->holds_emergency || one.review->interval_days <= 90);
      RC_ASSERT(!one.review->holds_emergency || review::is_due(one, one.review->reviewed_on + 90));
    }
  });
}

TEST_CASE("nothing is due twice, and what is due is in the forecast of today") {
  nc::testing::prop("for any record and day", [] {
    const std::vector<review::PastResult> history = review::results_of(contract_review(), *any_past(), {});
    const Day today = any_day();
    const std::vector<CaseId> ids = review::due_cases(contract_review(), history, today);
    RC_ASSERT(std::set<CaseId>(ids.begin(), ids.end()).size() == ids.size());
    const std::vector<int> forecast = review::due_forecast(history, today, 40'000);
    RC_ASSERT(forecast.front() == static_cast<int>(ids.size()));
    const auto reviewed = std::count_if(history.begin(), history.end(), [](const auto& one) { return one.review; });
    RC_ASSERT(std::accumulate(forecast.begin(), forecast.end(), 0) == static_cast<int>(reviewed));
  });
}

TEST_CASE("due cases stand in order of their chance of recall, and none has more left than the policy keeps") {
  nc::testing::prop("for any record and day", [] {
    const guidance::ReviewPolicy policy = contract_review();
    const std::vector<review::PastResult> history = review::results_of(policy, *any_past(), {});
    const Day today = any_day();
    double before = 0;
    for (const CaseId& id : review::due_cases(policy, history, today)) {
      const auto found = std::find_if(history.begin(), history.end(),
                                      [&id](const review::PastResult& one) { return one.case_id == id; });
      const double chance = review::recall_chance_at(policy, *found->review, today);
      RC_ASSERT(chance >= before);
      RC_ASSERT(chance <= 1);
      before = chance;
    }
  });
}

}  // namespace nc::practice
