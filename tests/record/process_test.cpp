#include "record/process.hpp"

#include <catch2/catch.hpp>

#include "record/event_log.hpp"

using namespace nc::record;
using nc::cases::Topic;
using nc::guidance::AdviceId;
using nc::guidance::Urgency;

TEST_CASE("what was asked before the decision that counts is told, and what was asked after it is not") {
  Log log;
  log.add(Asked{0, Topic::breathing}).add(Decided{0, Urgency::monitor}).add(Asked{0, Topic::chest});
  const VisitProcess process = process_of(*log.attempt(), 0);
  CHECK(process.asked_breathing);
  CHECK_FALSE(process.asked_chest);
  CHECK(process.topics_asked == 2);
  CHECK(process.decided_after_ms == 2000);
  log.add(Decided{0, Urgency::contact});
  CHECK(process_of(*log.attempt(), 0).asked_chest);
  CHECK(process_of(*log.attempt(), 0).decided_after_ms == 4000);
}

TEST_CASE("a decision that was taken back does not count, and other answers taken back leave it") {
  Log log;
  log.add(Decided{0, Urgency::monitor}).add(Asked{0, Topic::chest}).add(Decided{0, Urgency::contact});
  log.add(TakenBack{0});
  CHECK_FALSE(process_of(*log.attempt(), 0).asked_chest);
  CHECK(process_of(*log.attempt(), 0).decided_after_ms == 1000);
  log.add(AdviceChosen{0, AdviceId("x")}).add(TakenBack{0});
  CHECK(process_of(*log.attempt(), 0).decided_after_ms == 1000);
  CHECK(process_of(*log.attempt(), 0).taken_back == 2);
}

TEST_CASE("without a decision, what was asked at all is told") {
  Log log;
  log.add(Asked{0, Topic::breathing});
  CHECK(process_of(*log.attempt(), 0).asked_breathing);
  CHECK_FALSE(process_of(*log.attempt(), 0).decided_after_ms.has_value());
}

TEST_CASE("a later visit begins when the debrief before it was left, and has its own questions") {
  Log log;
  log.add(Asked{0, Topic::breathing}).add(Decided{0, Urgency::monitor}).add(VisitSubmitted{0}).add(Continued{0});
  log.add(Decided{1, Urgency::contact}).add(VisitSubmitted{1});
  const VisitProcess second = process_of(*log.attempt(), 1);
  CHECK_FALSE(second.asked_breathing);
  CHECK(second.topics_asked == 0);
  CHECK(second.decided_after_ms == 1000);
  CHECK(process_of(*log.attempt(), 0).topics_asked == 1);
}

TEST_CASE("a visit that was never begun has nothing asked and nothing decided") {
  const Log log;
  CHECK(process_of(*log.attempt(), 4).topics_asked == 0);
  CHECK_FALSE(process_of(*log.attempt(), 4).decided_after_ms.has_value());
}
