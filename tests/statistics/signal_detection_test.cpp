#include "statistics/signal_detection.hpp"

#include <cmath>

#include <catch2/catch.hpp>

#include "testing/property.hpp"

namespace nc::statistics {
namespace {

/// Area of the normal distribution below z.
double area_below(double z) {
  return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

Detection detected(int hits, int false_alarms) {
  return detect({hits, 10, false_alarms, 20}).value();
}

CallCounts any_counts() {
  CallCounts counts;
  counts.signals = *rc::gen::inRange(1, 300);
  counts.noise = *rc::gen::inRange(1, 300);
  counts.hits = *rc::gen::inRange(0, counts.signals + 1);
  counts.false_alarms = *rc::gen::inRange(0, counts.noise + 1);
  return counts;
}

}  // namespace

TEST_CASE("ten signals and twenty others, answered in three ways") {
  CHECK(detected(10, 0).sensitivity_index == Approx(3.6714).margin(5e-5));
  CHECK(detected(10, 0).criterion == Approx(0.1451).margin(5e-5));
  CHECK(detected(8, 4).sensitivity_index == Approx(1.5395).margin(5e-5));
  CHECK(detected(8, 4).criterion == Approx(0.0219).margin(5e-5));
  CHECK(detected(10, 20).sensitivity_index == Approx(-0.2901).margin(5e-5));
  CHECK(detected(10, 20).criterion == Approx(-1.8357).margin(5e-5));
}

TEST_CASE("nothing is said without signals or without noise") {
  CHECK_FALSE(detect({0, 0, 3, 10}).has_value());
  CHECK_FALSE(detect({3, 10, 0, 0}).has_value());
}

TEST_CASE("nothing is said about counts that cannot be") {
  CHECK_FALSE(detect({11, 10, 0, 20}).has_value());
  CHECK_FALSE(detect({-1, 10, 0, 20}).has_value());
  CHECK_FALSE(detect({5, 10, 21, 20}).has_value());
  CHECK_FALSE(detect({5, 10, -1, 20}).has_value());
}

TEST_CASE("both indices lead back to the two rates") {
  nc::testing::prop("for any counts", [] {
    const CallCounts counts = any_counts();
    const Detection detection = detect(counts).value();
    const double z_hits = detection.sensitivity_index / 2 - detection.criterion;
    const double z_false_alarms = -detection.sensitivity_index / 2 - detection.criterion;
    RC_ASSERT(std::abs(area_below(z_hits) - (counts.hits + 0.5) / (counts.signals + 1)) < 1e-12);
    RC_ASSERT(std::abs(area_below(z_false_alarms) - (counts.false_alarms + 0.5) / (counts.noise + 1)) < 1e-12);
  });
}

TEST_CASE("answering the opposite turns both signs") {
  nc::testing::prop("for any counts", [] {
    const CallCounts counts = any_counts();
    const Detection answered = detect(counts).value();
    const Detection opposite =
        detect({counts.signals - counts.hits, counts.signals, counts.noise - counts.false_alarms, counts.noise})
            .value();
    RC_ASSERT(std::abs(answered.sensitivity_index + opposite.sensitivity_index) < 1e-9);
    RC_ASSERT(std::abs(answered.criterion + opposite.criterion) < 1e-9);
  });
}

TEST_CASE("one hit more tells apart better; one false alarm more tells apart worse; both are more worried") {
  nc::testing::prop("for any counts", [] {
    const CallCounts counts = any_counts();
    RC_PRE(counts.hits < counts.signals && counts.false_alarms < counts.noise);
    const Detection before = detect(counts).value();
    const Detection hit = detect({counts.hits + 1, counts.signals, counts.false_alarms, counts.noise}).value();
    const Detection alarm = detect({counts.hits, counts.signals, counts.false_alarms + 1, counts.noise}).value();
    RC_ASSERT(hit.sensitivity_index > before.sensitivity_index);
    RC_ASSERT(alarm.sensitivity_index < before.sensitivity_index);
    RC_ASSERT(hit.criterion < before.criterion);
    RC_ASSERT(alarm.criterion < before.criterion);
  });
}

}  // namespace nc::statistics
