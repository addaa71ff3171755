#include "statistics/triage_reading.hpp"

#include <cmath>

#include <catch2/catch.hpp>

#include "statistics/signal_detection.hpp"
#include "testing/property.hpp"

namespace nc::statistics {
namespace {

/// The measures of these counts, as if everything had been asked at one level.
TriageMeasures measures_of(const CallCounts& calls) {
  TriageMeasures measures;
  measures.calls = calls;
  measures.sensitivity = make_rate(calls.hits, calls.signals);
  measures.under_triage = make_rate(calls.signals - calls.hits, calls.signals);
  measures.specificity = make_rate(calls.noise - calls.false_alarms, calls.noise);
  measures.over_triage = make_rate(calls.false_alarms, calls.noise);
  measures.detection = detect(calls);
  return measures;
}

TriageReading reading_of(const CallCounts& calls) {
  return read_triage(measures_of(calls));
}

CallCounts any_calls(int most) {
  CallCounts calls;
  calls.signals = *rc::gen::inRange(0, most);
  calls.noise = *rc::gen::inRange(0, most);
  calls.hits = *rc::gen::inRange(0, calls.signals + 1);
  calls.false_alarms = *rc::gen::inRange(0, calls.noise + 1);
  return calls;
}

}  // namespace

TEST_CASE("no answers and a handful of answers say nothing") {
  CHECK(reading_of({0, 0, 0, 0}) == TriageReading::no_answers);
  CHECK(reading_of({3, 3, 0, 3}) == TriageReading::cannot_say);
  CHECK(reading_of({0, 1, 0, 5}) == TriageReading::cannot_say);
  CHECK(reading_of({8, 10, 4, 20}) == TriageReading::cannot_say);
}

TEST_CASE("calling everything is too alarmed, not unable to tell: the sample cannot show that") {
  CHECK(reading_of({10, 10, 20, 20}) == TriageReading::too_alarmed);
}

TEST_CASE("ten signs of ten without a false alarm are told apart, but not yet shown to be within the limits") {
  CHECK(reading_of({10, 10, 0, 20}) == TriageReading::apart);
  CHECK(reading_of({58, 58, 0, 20}) == TriageReading::apart);
  CHECK(reading_of({59, 59, 0, 20}) == TriageReading::within_limits);
}

TEST_CASE(
    "missing signs is too relaxed when nothing else is called either, and only missing when that cannot be said") {
  CHECK(reading_of({20, 40, 0, 40}) == TriageReading::too_relaxed);
  CHECK(reading_of({30, 40, 8, 40}) == TriageReading::misses);
}

TEST_CASE("calling signs as often as anything else is not telling them apart") {
  CHECK(reading_of({60, 120, 60, 120}) == TriageReading::alike);
}

TEST_CASE("the bounds hold what was measured, and more answers in the same shares never widen them") {
  nc::testing::prop("bounds", [] {
    const CallCounts calls = any_calls(40);
    const auto bounds = detection_bounds(calls);
    const auto measured = detect(calls);
    RC_ASSERT(bounds.has_value() == measured.has_value());
    if (!bounds) return;
    RC_ASSERT(bounds->sensitivity_index.lowest <= bounds->sensitivity_index.highest);
    RC_ASSERT(bounds->criterion.lowest <= measured->criterion);
    RC_ASSERT(bounds->criterion.highest >= measured->criterion);
    RC_ASSERT(bounds->sensitivity_index.lowest <= measured->sensitivity_index);
    RC_ASSERT(bounds->sensitivity_index.highest >= measured->sensitivity_index);
    const auto wider = detection_bounds({calls.hits * 3, calls.signals * 3, calls.false_alarms * 3, calls.noise * 3});
    RC_ASSERT(wider->sensitivity_index.lowest >= bounds->sensitivity_index.lowest);
    RC_ASSERT(wider->criterion.highest <= bounds->criterion.highest);
  });
}

TEST_CASE("no reading is given below the answers that carry it") {
  nc::testing::prop("few", [] {
    CallCounts calls = any_calls(4);
    const TriageReading reading = reading_of(calls);
    const bool under = calls.signals >= 2 && calls.hits < calls.signals;
    RC_ASSERT(reading == TriageReading::no_answers || reading == TriageReading::cannot_say ||
              (under && (reading == TriageReading::misses || reading == TriageReading::too_relaxed)) ||
              (calls.false_alarms >= 2 && reading == TriageReading::too_alarmed));
  });
}

}  // namespace nc::statistics
