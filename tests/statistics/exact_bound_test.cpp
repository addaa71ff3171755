#include "statistics/exact_bound.hpp"

#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>

#include "testing/property.hpp"

namespace nc::statistics {
namespace {

/// Chance of at most `events` of `trials`, added up from the binomial distribution itself: another way than the
/// quantile of a beta distribution.
double chance_of_at_most(int events, int trials, double p) {
  double sum = 0;
  for (int i = 0; i <= events; ++i) {
    const double ways = std::lgamma(trials + 1.0) - std::lgamma(i + 1.0) - std::lgamma(trials - i + 1.0);
    sum += std::exp(ways + i * std::log(p) + (trials - i) * std::log1p(-p));
  }
  return sum;
}

}  // namespace

TEST_CASE("no miss of ten still allows one in four") {
  CHECK(highest_chance(0, 10).value() == Approx(0.2588655509).margin(1e-9));
  CHECK(make_rate(0, 10).value == 0.0);
  CHECK(make_rate(0, 10).lowest == 0.0);
}

TEST_CASE("it takes 59 of 59 right to be below one miss in twenty") {
  CHECK(highest_chance(0, 59).value() < 0.05);
  CHECK(highest_chance(0, 58).value() > 0.05);
  CHECK(lowest_chance(59, 59).value() > 0.95);
  CHECK(lowest_chance(58, 58).value() < 0.95);
}

TEST_CASE("with no event, or nothing but events, the bound is a root of 0.05") {
  for (const int trials : {1, 2, 10, 59, 1000}) {
    const double root = std::pow(0.05, 1.0 / trials);
    CHECK(highest_chance(0, trials).value() == Approx(1 - root).margin(1e-12));
    CHECK(lowest_chance(trials, trials).value() == Approx(root).margin(1e-12));
    CHECK(lowest_chance(0, trials) == 0.0);
    CHECK(highest_chance(trials, trials) == 1.0);
  }
}

TEST_CASE("what cannot be counted has no rate") {
  for (const auto& [events, trials] : {std::pair{0, 0}, {-1, 10}, {11, 10}, {0, -1}, {1, 0}}) {
    CHECK_FALSE(highest_chance(events, trials).has_value());
    CHECK_FALSE(lowest_chance(events, trials).has_value());
    CHECK_FALSE(make_rate(events, trials).value.has_value());
    CHECK_FALSE(make_rate(events, trials).lowest.has_value());
    CHECK_FALSE(make_rate(events, trials).highest.has_value());
  }
  for (const double confidence : {0.0, 1.0, -0.5, 1.5, std::nan("")}) {
    CHECK_FALSE(highest_chance(3, 10, confidence).has_value());
    CHECK_FALSE(lowest_chance(3, 10, confidence).has_value());
  }
}

TEST_CASE("a bound is where the binomial tail is one in twenty") {
  nc::testing::prop("for any counts", [] {
    const int trials = *rc::gen::inRange(1, 400);
    const int events = *rc::gen::inRange(0, trials + 1);
    const Rate rate = make_rate(events, trials);
    if (events < trials) {
      RC_ASSERT(std::abs(chance_of_at_most(events, trials, *rate.highest) - 0.05) < 1e-9);
    }
    if (events > 0) {
      RC_ASSERT(std::abs(1 - chance_of_at_most(events - 1, trials, *rate.lowest) - 0.05) < 1e-9);
    }
  });
}

TEST_CASE("a rate lies between its bounds, and the two sides mirror each other") {
  nc::testing::prop("for any counts and confidence", [] {
    const int trials = *rc::gen::inRange(1, 100000);
    const int events = *rc::gen::inRange(0, trials + 1);
    const double confidence = *rc::gen::inRange(500, 999) / 1000.0;
    const double low = lowest_chance(events, trials, confidence).value();
    const double high = highest_chance(events, trials, confidence).value();
    const double value = make_rate(events, trials).value.value();
    RC_ASSERT(low >= 0 && high <= 1);
    RC_ASSERT(low <= value + 1e-12 && value <= high + 1e-12);
    RC_ASSERT(std::abs(lowest_chance(trials - events, trials, confidence).value() - (1 - high)) < 1e-9);
  });
}

TEST_CASE("more trials of the same share allow less") {
  nc::testing::prop("for any counts", [] {
    const int trials = *rc::gen::inRange(2, 500);
    const int events = *rc::gen::inRange(1, trials);
    RC_ASSERT(highest_chance(2 * events, 2 * trials).value() < highest_chance(events, trials).value());
    RC_ASSERT(lowest_chance(2 * events, 2 * trials).value() > lowest_chance(events, trials).value());
  });
}

TEST_CASE("59 trials without an event show a chance below 5 %, and 58 do not") {
  CHECK(trials_to_rule_out(0.05) == 59);
  CHECK(*highest_chance(0, 59) < 0.05);
  CHECK(*highest_chance(0, 58) >= 0.05);
  CHECK_FALSE(trials_to_rule_out(0));
  CHECK_FALSE(trials_to_rule_out(1));
  CHECK_FALSE(trials_to_rule_out(0.05, 1));
  nc::testing::prop("it is the first that does", [] {
    const double chance = *rc::gen::inRange(1, 1000) / 1000.0;
    const auto needed = trials_to_rule_out(chance);
    RC_ASSERT(needed.has_value());
    RC_ASSERT(*highest_chance(0, *needed) < chance + 1e-12);
    if (*needed > 1) RC_ASSERT(*highest_chance(0, *needed - 1) >= chance - 1e-12);
  });
}

}  // namespace nc::statistics
