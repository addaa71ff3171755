#include "review/schedule.hpp"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "review/replay.hpp"
#include "review/review_histories.hpp"
#include "review/review_policy.hpp"
#include "testing/property.hpp"

namespace nc::practice {
namespace {

/// One review of the recorded histories: what was done, and the interval that the reference program made of it.
struct Recorded {
  review::CaseReview review;
  int interval_days = 0;
};
/// A recorded history, and what the reference program remembers after it.
struct History {
  std::vector<Recorded> reviews;
  review::MemoryState memory;
};

History parse_history(const std::string& line) {
  History history;
  const std::size_t bar = line.find('|');
  REQUIRE(bar != std::string::npos);
  std::istringstream reviews(line.substr(0, bar));
  for (std::string text; std::getline(reviews, text, ',');) {
    std::istringstream fields(text);
    Recorded recorded;
    int grade = 0;
    fields >> recorded.review.elapsed_days >> grade >> recorded.interval_days;
    REQUIRE(fields);
    recorded.review.grade = static_cast<review::ReviewGrade>(grade);
    history.reviews.push_back(recorded);
  }
  std::istringstream memory(line.substr(bar + 1));
  memory >> history.memory.stability >> history.memory.difficulty;
  REQUIRE(memory);
  return history;
}

std::vector<History> read_histories() {
  std::ifstream file(std::string(NEEDLECASE_SOURCE_DIR) + "/tests/review/fixtures/fsrs6_histories.txt");
  std::vector<History> histories;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.front() != '#') histories.push_back(parse_history(line));
  }
  return histories;
}

/// The intervals when every review is on its due day.
std::vector<int> intervals_on_due_days(const std::vector<int>& grades, bool emergency = false) {
  std::vector<int> intervals;
  std::optional<review::MemoryState> memory;
  for (const int grade : grades) {
    const int elapsed = intervals.empty() ? 0 : intervals.back();
    const review::ScheduledCase scheduled = review::schedule_review(
        contract_review(), memory, {elapsed, static_cast<review::ReviewGrade>(grade), emergency});
    intervals.push_back(scheduled.interval_days);
    memory = scheduled.memory;
  }
  return intervals;
}

int interval_after(const std::optional<review::MemoryState>& before, int elapsed_days, review::ReviewGrade grade) {
  return review::schedule_review(contract_review(), before, {elapsed_days, grade, false}).interval_days;
}

}  // namespace

TEST_CASE("five good answers on their due days are 2, 11, 46, 163 and 497 days apart") {
  CHECK(intervals_on_due_days({3, 3, 3, 3, 3}) == std::vector<int>{2, 11, 46, 163, 497});
}

TEST_CASE("a lapse brings a case back after two days, and it grows more slowly from there") {
  CHECK(intervals_on_due_days({3, 3, 1, 3, 3}) == std::vector<int>{2, 11, 2, 5, 12});
}

TEST_CASE("a case that was wrong at first is back the next day") {
  CHECK(intervals_on_due_days({1, 3, 3, 3}) == std::vector<int>{1, 2, 6, 17});
}

TEST_CASE("an emergency is never further away than 90 days") {
  CHECK(intervals_on_due_days({3, 3, 3, 3, 3}, true) == std::vector<int>{2, 11, 46, 90, 90});
}

TEST_CASE("every recorded history has the intervals of the reference program") {
  const std::vector<History> histories = read_histories();
  REQUIRE(histories.size() == 1000);
  std::size_t reviews = 0;
  int past_the_longest = 0;
  for (const History& history : histories) {
    std::optional<review::MemoryState> memory;
    for (const Recorded& recorded : history.reviews) {
      INFO("history " << &history - histories.data() + 1 << ", review " << &recorded - history.reviews.data() + 1);
      const review::ScheduledCase scheduled = review::schedule_review(contract_review(), memory, recorded.review);
      // Where a hard answer reaches the longest interval, the reference program puts a good one a day past it; ours
      // stays within, as the policy says.
      CHECK(scheduled.interval_days == std::min(recorded.interval_days, contract_review().longest_days));
      past_the_longest += recorded.interval_days > contract_review().longest_days ? 1 : 0;
      memory = scheduled.memory;
    }
    REQUIRE(memory.has_value());
    CHECK(memory->stability == Approx(history.memory.stability).epsilon(0).margin(1e-6));
    CHECK(memory->difficulty == Approx(history.memory.difficulty).epsilon(0).margin(1e-6));
    reviews += history.reviews.size();
  }
  CHECK(reviews == 6519);
  CHECK(past_the_longest == 1);
}

TEST_CASE("an interval is at least a day, at most the longest, and within 90 days for an emergency") {
  nc::testing::prop("for any history", [] {
    const std::vector<review::CaseReview> history = *any_history();
    const review::ScheduledCase scheduled = testing::replay_reviews(contract_review(), history).value();
    RC_ASSERT(scheduled.interval_days >= 1);
    RC_ASSERT(scheduled.interval_days <= (history.back().emergency ? 90 : 36500));
  });
}

TEST_CASE("the limit of emergencies shortens intervals and leaves the memory as it is") {
  nc::testing::prop("for any history", [] {
    std::vector<review::CaseReview> history = *any_history();
    for (review::CaseReview& review : history)
      review.emergency = false;
    const review::ScheduledCase ordinary = testing::replay_reviews(contract_review(), history).value();
    for (review::CaseReview& review : history)
      review.emergency = true;
    const review::ScheduledCase emergency = testing::replay_reviews(contract_review(), history).value();
    RC_ASSERT(emergency.memory.stability == ordinary.memory.stability);
    RC_ASSERT(emergency.memory.difficulty == ordinary.memory.difficulty);
    RC_ASSERT(emergency.interval_days == std::min(ordinary.interval_days, 90));
  });
}

TEST_CASE("wrong comes back no later than hard, and hard before good") {
  nc::testing::prop("for any history and time", [] {
    const review::MemoryState before = testing::replay_reviews(contract_review(), *any_history())->memory;
    const int days = *rc::gen::inRange(0, 1000);
    const int again = interval_after(before, days, review::ReviewGrade::again);
    const int hard = interval_after(before, days, review::ReviewGrade::hard);
    const int good = interval_after(before, days, review::ReviewGrade::good);
    RC_ASSERT(again <= hard);
    RC_ASSERT(hard < good || good == 36500);
  });
}

TEST_CASE("replaying is scheduling one review after another") {
  nc::testing::prop("for any history", [] {
    const std::vector<review::CaseReview> history = *any_history();
    const std::vector<review::CaseReview> all_but_last(history.begin(), history.end() - 1);
    const std::optional<review::ScheduledCase> before = testing::replay_reviews(contract_review(), all_but_last);
    const std::optional<review::MemoryState> memory = before ? std::optional(before->memory) : std::nullopt;
    const review::ScheduledCase stepped = review::schedule_review(contract_review(), memory, history.back());
    const review::ScheduledCase replayed = testing::replay_reviews(contract_review(), history).value();
    RC_ASSERT(stepped.interval_days == replayed.interval_days);
    RC_ASSERT(stepped.memory.stability == replayed.memory.stability);
  });
}

TEST_CASE("a case that was never reviewed has no schedule") {
  CHECK_FALSE(testing::replay_reviews(contract_review(), {}).has_value());
}

TEST_CASE("the days before the first review do not matter") {
  CHECK(interval_after(std::nullopt, 500, review::ReviewGrade::good) ==
        interval_after(std::nullopt, 0, review::ReviewGrade::good));
}

TEST_CASE("the longest interval holds for emergencies too when it is the shorter one") {
  guidance::ReviewPolicy policy = contract_review();
  policy.longest_days = 30;
  CHECK(review::schedule_review(policy, review::MemoryState{100, 2}, {100, review::ReviewGrade::good, true})
            .interval_days == 30);
  CHECK(review::schedule_review(policy, review::MemoryState{100, 2}, {100, review::ReviewGrade::good, false})
            .interval_days == 30);
}

}  // namespace nc::practice
