#include "review/memory_state.hpp"

#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>

#include "review/replay.hpp"
#include "review/review_histories.hpp"
#include "review/review_policy.hpp"
#include "testing/property.hpp"

namespace nc::practice {
namespace {

review::MemoryState any_memory() {
  return testing::replay_reviews(contract_review(), *any_history())->memory;
}

}  // namespace

TEST_CASE("the first review sets the stability that the weights name") {
  const guidance::ReviewPolicy policy = contract_review();
  CHECK(review::first_memory(policy, review::ReviewGrade::again).stability == 0.212);
  CHECK(review::first_memory(policy, review::ReviewGrade::hard).stability == 1.2931);
  CHECK(review::first_memory(policy, review::ReviewGrade::good).stability == 2.3065);
  CHECK(review::first_memory(policy, review::ReviewGrade::again).difficulty == 6.4133);
  CHECK(review::first_memory(policy, review::ReviewGrade::hard).difficulty == Approx(5.11217071).margin(1e-9));
  CHECK(review::first_memory(policy, review::ReviewGrade::good).difficulty == Approx(2.11810397).margin(1e-9));
}

TEST_CASE("a weight too small to remember by is lifted to a tenth of a day") {
  guidance::ReviewPolicy policy = contract_review();
  policy.weights[0] = 0.001;
  CHECK(review::first_memory(policy, review::ReviewGrade::again).stability == 0.1);
}

TEST_CASE("difficulty stays within 1 and 10 at the first review, whatever the weights") {
  guidance::ReviewPolicy policy = contract_review();
  policy.weights[4] = 10;
  CHECK(review::first_memory(policy, review::ReviewGrade::again).difficulty == 10);
  policy.weights[4] = 1;
  policy.weights[5] = 4;
  CHECK(review::first_memory(policy, review::ReviewGrade::good).difficulty == 1);
}

TEST_CASE("stability is the days until nine in ten are recalled") {
  nc::testing::prop("for any history", [] {
    review::MemoryState memory = any_memory();
    memory.stability = std::max(1.0, std::round(memory.stability));
    const int days = static_cast<int>(memory.stability);
    RC_ASSERT(std::abs(review::recall_chance(contract_review(), memory, days) - 0.9) < 1e-7);
  });
}

TEST_CASE("recall begins at 1 and only falls") {
  nc::testing::prop("for any history", [] {
    const review::MemoryState memory = any_memory();
    const int days = *rc::gen::inRange(0, 5000);
    RC_ASSERT(review::recall_chance(contract_review(), memory, 0) == 1.0);
    RC_ASSERT(review::recall_chance(contract_review(), memory, -3) == 1.0);
    const double now = review::recall_chance(contract_review(), memory, days);
    RC_ASSERT(now > 0 && now <= 1);
    RC_ASSERT(review::recall_chance(contract_review(), memory, days + 1) <= now);
  });
}

TEST_CASE("stability stays above 0 and difficulty within 1 to 10") {
  nc::testing::prop("for any history", [] {
    const review::MemoryState memory = any_memory();
    RC_ASSERT(memory.stability >= 0.001 && memory.stability <= 36500);
    RC_ASSERT(memory.difficulty >= 1 && memory.difficulty <= 10);
  });
}

TEST_CASE("a better answer leaves the case remembered longer and no harder") {
  nc::testing::prop("for any history and time", [] {
    const review::MemoryState before = any_memory();
    const int days = *rc::gen::inRange(0, 1000);
    const auto after = [&](review::ReviewGrade grade) {
      return review::next_memory(contract_review(), before, days, grade);
    };
    const review::MemoryState again = after(review::ReviewGrade::again);
    const review::MemoryState hard = after(review::ReviewGrade::hard);
    const review::MemoryState good = after(review::ReviewGrade::good);
    RC_ASSERT(again.stability <= hard.stability && hard.stability <= good.stability);
    RC_ASSERT(again.difficulty >= hard.difficulty && hard.difficulty >= good.difficulty);
  });
}

TEST_CASE("a right answer never shortens what is remembered, a wrong one never lengthens it") {
  nc::testing::prop("for any history and time", [] {
    const review::MemoryState before = any_memory();
    const int days = *rc::gen::inRange(0, 1000);
    for (const review::ReviewGrade grade : {review::ReviewGrade::hard, review::ReviewGrade::good})
      RC_ASSERT(review::next_memory(contract_review(), before, days, grade).stability >= before.stability - 1e-8);
    const review::MemoryState again = review::next_memory(contract_review(), before, days, review::ReviewGrade::again);
    if (days > 0) RC_ASSERT(again.stability <= std::max(before.stability, 0.001));
  });
}

TEST_CASE("a day before the last review counts as the same day") {
  nc::testing::prop("for any history", [] {
    const review::MemoryState before = any_memory();
    const review::ReviewGrade grade = *any_grade();
    const review::MemoryState same_day = review::next_memory(contract_review(), before, 0, grade);
    const review::MemoryState earlier =
        review::next_memory(contract_review(), before, -*rc::gen::inRange(1, 100), grade);
    RC_ASSERT(same_day.stability == earlier.stability);
    RC_ASSERT(same_day.difficulty == earlier.difficulty);
  });
}

TEST_CASE("at retention 0.9 the interval is the stability in whole days, at least one") {
  CHECK(review::days_to_retention(contract_review(), {0.001, 5}) == 1);
  CHECK(review::days_to_retention(contract_review(), {1.49, 5}) == 1);
  CHECK(review::days_to_retention(contract_review(), {1.51, 5}) == 2);
  CHECK(review::days_to_retention(contract_review(), {100, 5}) == 100);
  CHECK(review::days_to_retention(contract_review(), {36500, 5}) == 36500);
}

TEST_CASE("asking for more retention brings cases back sooner, and no interval passes the longest") {
  guidance::ReviewPolicy policy = contract_review();
  policy.retention = 0.95;
  CHECK(review::days_to_retention(policy, {100, 5}) < 50);
  policy.retention = 0.8;
  CHECK(review::days_to_retention(policy, {100, 5}) > 200);
  policy.longest_days = 150;
  CHECK(review::days_to_retention(policy, {100, 5}) == 150);
}

}  // namespace nc::practice
