#include "record/answer_times.hpp"

#include <catch2/catch.hpp>

#include "record/event_log.hpp"

using namespace nc;
using namespace nc::record;
using guidance::AdviceId;
using guidance::Urgency;

TEST_CASE("an answer has the time at which it was last given, in each visit") {
  Log log;
  log.add(Asked{0, cases::Topic::skin}).add(Decided{0, Urgency::monitor}).add(Decided{0, Urgency::contact});
  log.add(SymptomClassified{0, cases::SymptomId("ache"), Urgency::monitor}).add(AdviceChosen{0, AdviceId("x")});
  log.add(VisitSubmitted{0}).add(Continued{0}).add(Decided{1, Urgency::monitor});
  const std::vector<AnswerTimes> times = answer_times(log.events);
  REQUIRE(times.size() == 2);
  CHECK(times[0] ==
        AnswerTimes{{"decision", UtcTime{4000}}, {"symptom:ache", UtcTime{5000}}, {"advice:x", UtcTime{6000}}});
  CHECK(times[1] == AnswerTimes{{"decision", UtcTime{9000}}});
}

TEST_CASE("an answer that was taken back leaves the time of the one before") {
  Log log;
  log.add(Decided{0, Urgency::monitor}).add(Decided{0, Urgency::contact}).add(TakenBack{0});
  CHECK(answer_times(log.events).front() == AnswerTimes{{"decision", UtcTime{2000}}});
  log.add(TakenBack{0});
  CHECK(answer_times(log.events).front().empty());
}

TEST_CASE("advice that was dropped has the time at which it was") {
  Log log;
  log.add(AdviceChosen{0, AdviceId("x")}).add(AdviceDropped{0, AdviceId("x")});
  CHECK(answer_times(log.events).front() == AnswerTimes{{"advice:x", UtcTime{3000}}});
}
