#include "record/attempt.hpp"

#include <catch2/catch.hpp>

#include "record/event_log.hpp"
#include "testing/property.hpp"
#include "testing/random_events.hpp"

using namespace nc;
using namespace nc::record;
using guidance::AdviceId;
using guidance::Urgency;

TEST_CASE("answers are what the events say, the last one of a kind wins") {
  Log log;
  log.add(Asked{0, cases::Topic::skin}).add(Asked{0, cases::Topic::breathing});
  log.add(SymptomClassified{0, cases::SymptomId("ache"), Urgency::monitor});
  log.add(SymptomClassified{0, cases::SymptomId("ache"), Urgency::expected});
  log.add(Decided{0, Urgency::monitor}).add(Decided{0, Urgency::contact}).add(CertaintyGiven{0, 2});
  log.add(AdviceChosen{0, AdviceId("x")}).add(AdviceChosen{0, AdviceId("y")}).add(AdviceDropped{0, AdviceId("x")});
  const auto attempt = log.attempt();
  REQUIRE(attempt);
  const scoring::VisitAnswers answers = current_answers(*attempt);
  CHECK(answers.decision == Urgency::contact);
  CHECK(answers.symptoms.at(cases::SymptomId("ache")) == Urgency::expected);
  CHECK(answers.advice == std::set<AdviceId>{AdviceId("y")});
  CHECK(answers.certainty == 2);
  REQUIRE(attempt->asked.size() == 2);
  CHECK(attempt->asked[0].topic == cases::Topic::skin);
  CHECK(attempt->asked[1].topic == cases::Topic::breathing);
}

TEST_CASE("taking back brings the earlier answer back, not nothing") {
  Log log;
  log.add(Decided{0, Urgency::monitor}).add(Decided{0, Urgency::contact}).add(TakenBack{0});
  REQUIRE(log.attempt());
  CHECK(current_answers(*log.attempt()).decision == Urgency::monitor);
  log.add(TakenBack{0});
  CHECK_FALSE(current_answers(*log.attempt()).decision.has_value());
  log.add(TakenBack{0});
  CHECK_FALSE(log.attempt().has_value());
}

TEST_CASE("taking back a dropped advice item chooses it again") {
  Log log;
  log.add(AdviceChosen{0, AdviceId("x")}).add(AdviceDropped{0, AdviceId("x")}).add(TakenBack{0});
  CHECK(current_answers(*log.attempt()).advice.count(AdviceId("x")) == 1);
}

TEST_CASE("what was asked was heard: taking back answers leaves it") {
  Log log;
  log.add(Decided{0, Urgency::monitor}).add(Asked{0, cases::Topic::skin}).add(TakenBack{0});
  const scoring::VisitAnswers answers = current_answers(*log.attempt());
  CHECK_FALSE(answers.decision.has_value());
  CHECK(answers.asked.count(cases::Topic::skin) == 1);
}

TEST_CASE("a submitted visit cannot be changed and the next one begins empty") {
  Log log;
  log.add(Decided{0, Urgency::monitor}).add(VisitSubmitted{0});
  CHECK(current_answers(*log.attempt()) == scoring::VisitAnswers{});
  CHECK(log.attempt()->submitted_at == UtcTime{3000});
  CHECK_FALSE(Log(log).add(Decided{0, Urgency::contact}).attempt().has_value());
  CHECK_FALSE(Log(log).add(TakenBack{0}).attempt().has_value());
  log.add(Continued{0}).add(Decided{1, Urgency::contact});
  REQUIRE(log.attempt());
  CHECK(log.attempt()->answers.visits.size() == 2);
  CHECK(log.attempt()->answers.visits[0].decision == Urgency::monitor);
  CHECK(log.attempt()->answers.visits[1].decision == Urgency::contact);
}

TEST_CASE("events that do not continue the attempt are refused") {
  Log log;
  log.add(Decided{0, Urgency::monitor});
  const Attempt attempt = *log.attempt();
  const auto refused = [&attempt](const Event& event) { return !apply(attempt, event).has_value(); };
  CHECK(refused({AttemptId("a"), 4, {}, Decided{0, Urgency::contact}}));
  CHECK(refused({AttemptId("a"), 2, {}, Decided{0, Urgency::contact}}));
  CHECK(refused({AttemptId("b"), 3, {}, Decided{0, Urgency::contact}}));
  CHECK(refused({AttemptId("a"), 3, {}, Decided{1, Urgency::contact}}));
  CHECK(refused({AttemptId("a"), 3, {}, Decided{-1, Urgency::contact}}));
  CHECK(refused({AttemptId("a"), 3, {}, CertaintyGiven{0, 0}}));
  CHECK(refused({AttemptId("a"), 3, {}, CertaintyGiven{0, 4}}));
  CHECK(refused({AttemptId("a"), 3, {}, Started{}}));
  CHECK(refused({AttemptId("a"), 3, {}, Continued{0}}));
  CHECK(refused({AttemptId("a"), 3, {}, VisitSubmitted{1}}));
  CHECK_FALSE(refused({AttemptId("a"), 3, {}, VisitSubmitted{0}}));
}

TEST_CASE("an attempt begins with its first event and nothing else") {
  CHECK_FALSE(replay({}).has_value());
  CHECK_FALSE(replay({{AttemptId("a"), 1, {}, Decided{0, Urgency::monitor}}}).has_value());
  CHECK_FALSE(replay({{AttemptId("a"), 2, {}, Started{}}}).has_value());
}

TEST_CASE("after the end nothing is answered") {
  Log log;
  log.add(Ended{false});
  CHECK(log.attempt()->ended);
  CHECK(log.attempt()->ended_at == UtcTime{2000});
  CHECK_FALSE(Log(log).add(Decided{0, Urgency::monitor}).attempt().has_value());
  CHECK_FALSE(Log(log).add(VisitSubmitted{0}).attempt().has_value());
  CHECK_FALSE(Log(log).add(Ended{false}).attempt().has_value());
  CHECK_FALSE(Log(log).add(Continued{0}).attempt().has_value());
}

TEST_CASE("after the clock ended an exam only going on from the result follows, once") {
  Log log;
  log.add(Ended{true}).add(Continued{0});
  REQUIRE(log.attempt());
  CHECK(log.attempt()->visits_continued == 1);
  CHECK_FALSE(Log(log).add(Continued{0}).attempt().has_value());
}

TEST_CASE("an attempt is finished when every visit was submitted or it ended") {
  Log log;
  log.add(VisitSubmitted{0});
  CHECK(is_finished(*log.attempt(), 1));
  CHECK_FALSE(is_finished(*log.attempt(), 2));
  CHECK(is_finished(*Log().add(Ended{false}).attempt(), 2));
}

TEST_CASE("taking back everything returns to the beginning of the visit") {
  nc::testing::prop("any answers", [] {
    Log log;
    const int count = *rc::gen::inRange(0, 20);
    for (int i = 0; i < count; ++i) {
      log.add(make_body(*rc::gen::inRange(2, 7), 0));
    }
    RC_ASSERT(log.attempt().has_value());
    for (int i = 0; i < count; ++i) {
      log.add(TakenBack{0});
    }
    RC_ASSERT(log.attempt().has_value());
    RC_ASSERT(current_answers(*log.attempt()) == scoring::VisitAnswers{});
  });
}

TEST_CASE("any order of events is either an attempt or refused, never a crash") {
  nc::testing::prop("any events", [] {
    Log log;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
      log.add(make_body(*rc::gen::inRange(0, body_kinds), *rc::gen::inRange(0, 3)));
    }
    const auto attempt = log.attempt();
    if (attempt) {
      RC_ASSERT(attempt->last_sequence == static_cast<std::int64_t>(log.events.size()));
    }
  });
}
