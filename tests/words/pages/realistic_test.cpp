#include "words/pages/realistic.hpp"

#include <catch2/catch.hpp>

namespace nc::words::realistic {
namespace {

statistics::CallCounts calls_with(int signals, int hits, int noise, int false_alarms) {
  statistics::CallCounts calls;
  calls.signals = signals;
  calls.hits = hits;
  calls.noise = noise;
  calls.false_alarms = false_alarms;
  return calls;
}

statistics::RateMeasure sample(int emergencies, int others) {
  statistics::RateMeasure measure;
  measure.sensitivity = statistics::make_rate(emergencies, emergencies);
  measure.specificity = statistics::make_rate(others, others);
  return measure;
}

}  // namespace

TEST_CASE("what the sitting held and what was called is said in a sentence each") {
  CHECK(held(calls_with(0, 0, 10, 0)) == "10 reports, none of them an emergency.");
  CHECK(held(calls_with(1, 0, 9, 0)) == "10 reports, 1 of them an emergency.");
  CHECK(held(calls_with(0, 0, 1, 0)) == "1 report, none of them an emergency.");
  CHECK(called(calls_with(0, 0, 10, 0)) == "You called none, which is right.");
  CHECK(called(calls_with(0, 0, 10, 2)) == "You called 2 of them an emergency.");
  CHECK(called(calls_with(1, 1, 9, 2)) == "You called 1 of 1 emergencies, and 2 of the 9 others.");
  CHECK(called(calls_with(1, 0, 9, 0)) == "You called 0 of 1 emergencies, and 0 of the 9 others.");
}

TEST_CASE("a share is said with its bounds and its sample, and the bounds are never rounded inwards") {
  const statistics::ShareAtRate share_of_rest{0.99886, 0.98341, 0.99999, statistics::NoShare::none};
  CHECK(share(share_of_rest) == "99.8 %");
  CHECK(share_note(share_of_rest, sample(9, 1)) ==
        "98.3 % to 100.0 %, from 9 emergencies and 1 other, first attempts at different cases.");
}

TEST_CASE("a number that the record cannot carry is a dash, and the reason is said") {
  statistics::ShareAtRate wide{std::nullopt, 0.0712, 1.0, statistics::NoShare::too_wide};
  CHECK(share(wide) == "–");
  CHECK(share_note(wide, sample(9, 27)) ==
        "No number: 9 emergencies and 27 others, first attempts at different cases allow anything from 7.1 % to 100.0 "
        "%.");
  wide.why = statistics::NoShare::no_emergencies;
  CHECK(share_note(wide, sample(0, 27)) == "No number: your record holds no emergency yet.");
  wide.why = statistics::NoShare::no_others;
  CHECK(share_note(wide, sample(1, 0)) == "No number: your record holds nothing but emergencies yet.");
  wide.why = statistics::NoShare::no_calls;
  CHECK(share_note(wide, sample(1, 1)).find("you made no such call") != std::string::npos);
}

TEST_CASE("a line says that the case was an emergency and that it was called one") {
  CaseCall call;
  call.score = 100;
  CHECK(line_note(call) == "Safe · 100");
  call.emergency = true;
  call.called = true;
  CHECK(line_note(call) == "Safe · 100 · an emergency · called an emergency");
}

TEST_CASE("the rate is said as one in so many") {
  CHECK(rate_heading(50) == "By your whole record, if 1 case in 50 were an emergency");
}

}  // namespace nc::words::realistic
