#include "statistics/rate_measure.hpp"

#include <catch2/catch.hpp>

#include "record/past_attempts.hpp"
#include "statistics/triage.hpp"
#include "testing/property.hpp"

using namespace nc::record;

namespace nc::practice {
namespace {

using guidance::Urgency;

guidance::PrevalencePolicy one_in_fifty() {
  guidance::PrevalencePolicy policy;
  policy.one_in = 50;
  policy.widest_range = 0.2;
  return policy;
}

/// Attempts at so many different cases of one key, all with this decision.
void add(std::vector<record::PastAttempt>& past, int count, Urgency key, Urgency decision) {
  for (int made = 0; made < count; ++made) {
    Line line;
    line.case_id = std::string(guidance::to_text(key)) + "-" + std::to_string(past.size());
    line.key = key;
    line.right = key == decision;
    past.push_back(past_attempt(line));
    past.back().answers.visits.front().decision = decision;
    past.back().score.visits.front().items.front().given = guidance::to_text(decision);
  }
}

/// A record with so many emergencies and others, of which some were called.
std::vector<record::PastAttempt> record(int hits, int misses, int false_alarms, int rejections) {
  std::vector<record::PastAttempt> past;
  add(past, hits, Urgency::emergency, Urgency::emergency);
  add(past, misses, Urgency::emergency, Urgency::contact);
  add(past, false_alarms, Urgency::contact, Urgency::emergency);
  add(past, rejections, Urgency::monitor, Urgency::monitor);
  return past;
}

statistics::RateMeasure measure(int hits, int misses, int false_alarms, int rejections) {
  return statistics::measure_at_rate(one_in_fifty(), record(hits, misses, false_alarms, rejections));
}

}  // namespace

TEST_CASE("an empty record, and one without emergencies or without others, has no number and says why") {
  CHECK(statistics::measure_at_rate(one_in_fifty(), {}).positive.why == statistics::NoShare::no_emergencies);
  CHECK(measure(0, 0, 1, 9).negative.why == statistics::NoShare::no_emergencies);
  CHECK(measure(5, 1, 0, 0).positive.why == statistics::NoShare::no_others);
  CHECK_FALSE(measure(5, 1, 0, 0).positive.lowest.has_value());
}

TEST_CASE("a perfect record of the library's size cannot carry a number for calls, and can for the rest") {
  const statistics::RateMeasure perfect = measure(9, 0, 0, 27);
  CHECK(perfect.sensitivity.trials == 9);
  CHECK(perfect.specificity.trials == 27);
  CHECK(perfect.positive.why == statistics::NoShare::too_wide);
  CHECK_FALSE(perfect.positive.value.has_value());
  CHECK(perfect.positive.highest == 1.0);
  CHECK(perfect.negative.why == statistics::NoShare::none);
  CHECK(perfect.negative.value == 1.0);
  CHECK(perfect.negative.lowest.value() < 1.0);
}

TEST_CASE("the numbers are those of Bayes' rule at one in fifty") {
  const statistics::RateMeasure large = measure(900, 100, 2000, 18000);
  REQUIRE(large.positive.value.has_value());
  CHECK(large.positive.value.value() == Approx(0.9 * 0.02 / (0.9 * 0.02 + 0.1 * 0.98)));
  CHECK(large.negative.value.value() == Approx(0.9 * 0.98 / (0.9 * 0.98 + 0.1 * 0.02)));
}

TEST_CASE("the bounds are made of the exact bounds of both rates at 97.5 per cent each") {
  const statistics::RateMeasure some = measure(8, 2, 3, 27);
  const double sensitivity = statistics::lowest_chance(8, 10, 0.975).value();
  const double specificity = statistics::lowest_chance(27, 30, 0.975).value();
  const auto lowest = statistics::predictive_values(sensitivity, specificity, 0.02);
  CHECK(some.positive.lowest.value() == Approx(lowest.positive.value()));
  CHECK(some.negative.lowest.value() == Approx(lowest.negative.value()));
}

TEST_CASE("who never calls an emergency has no share of calls") {
  CHECK(measure(0, 9, 0, 27).positive.why == statistics::NoShare::no_calls);
  CHECK(measure(0, 9, 0, 27).negative.value.value() == Approx(0.98));
}

TEST_CASE("only the first attempt at a case counts, and what the documents do not cover never does") {
  std::vector<record::PastAttempt> past = record(1, 0, 0, 1);
  record::PastAttempt again = past.front();
  again.answers.visits.front().decision = Urgency::expected;
  past.push_back(again);
  add(past, 3, Urgency::not_covered, Urgency::emergency);
  const statistics::RateMeasure once = statistics::measure_at_rate(one_in_fifty(), past);
  CHECK(once.sensitivity.trials == 1);
  CHECK(once.sensitivity.events == 1);
  CHECK(once.specificity.trials == 1);
}

TEST_CASE("a number stands between its bounds and never where they are further apart than the policy shows") {
  nc::testing::prop("any record", [] {
    const statistics::RateMeasure any = measure(*rc::gen::inRange(0, 60), *rc::gen::inRange(0, 20),
                                                *rc::gen::inRange(0, 60), *rc::gen::inRange(0, 400));
    for (const statistics::ShareAtRate& share : {any.positive, any.negative}) {
      RC_ASSERT(share.value.has_value() == (share.why == statistics::NoShare::none));
      if (!share.lowest) continue;
      RC_ASSERT(*share.lowest >= 0 && *share.lowest <= *share.highest && *share.highest <= 1);
      if (!share.value) continue;
      RC_ASSERT(*share.lowest <= *share.value && *share.value <= *share.highest);
      RC_ASSERT(*share.highest - *share.lowest <= 0.2);
    }
  });
}

}  // namespace nc::practice
