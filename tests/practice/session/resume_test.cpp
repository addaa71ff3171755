#include <catch2/catch.hpp>

#include "practice/session/grounds.hpp"
#include "practice/session/opening.hpp"
#include "practice/session/update.hpp"
#include "testing/player.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;
using cases::CaseId;
using guidance::Urgency;

namespace {

const CaseId three_visits("upper-back-bricklayer");
const CaseId one_visit("neck-butcher");

}  // namespace

TEST_CASE("after a crash in a visit the same answers are on screen and can be taken back") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).answer_right().act(Next{});
  player.act(AskAbout{cases::Topic::skin}).act(Decide{Urgency::monitor}).act(Decide{Urgency::contact});
  const CaseScreen before = player.screen<CaseScreen>();
  player.restart();
  const CaseScreen& after = player.screen<CaseScreen>();
  CHECK(after.visit == before.visit);
  CHECK(after.decision == Urgency::contact);
  CHECK(after.transcript.size() == 1);
  player.act(TakeBack{});
  CHECK(player.screen<CaseScreen>().decision == Urgency::monitor);
}

TEST_CASE("after a crash at a debrief the same debrief is on screen") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).answer_right();
  player.restart();
  CHECK(player.screen<DebriefScreen>().visits.size() == 1);
  CHECK_FALSE(player.screen<DebriefScreen>().case_finished);
  player.act(Next{});
  CHECK(player.screen<CaseScreen>().visit == 1);
  player.restart();
  CHECK(player.screen<CaseScreen>().visit == 1);
}

TEST_CASE("after a crash at the last debrief it is shown; once it was left it is not") {
  Player player(shipped_content());
  player.act(StartCase{one_visit}).answer_right();
  player.restart();
  CHECK(player.screen<DebriefScreen>().case_finished);
  player.act(Next{});
  player.restart();
  CHECK(player.shows<LibraryScreen>());
  CHECK(player.screen<LibraryScreen>().done == 1);
}

TEST_CASE("a submission that was not kept was not made") {
  Player player(shipped_content());
  decide(player.act(StartCase{one_visit}), Urgency::expected);
  const auto record = player.record();
  player.keeps = false;
  player.act(Submit{});
  const Model model = reopen_model(player.model().content, {}, record, player.now());
  REQUIRE(std::holds_alternative<CaseScreen>(show(model).screen));
  CHECK(std::get<CaseScreen>(show(model).screen).decision == Urgency::expected);
  CHECK_FALSE(std::get<CaseScreen>(show(model).screen).submitting);
}

TEST_CASE("the plan of a sitting survives a crash") {
  Player player(shipped_content());
  player.act(StartPractice{3});
  const auto queue = player.model().sitting->queue;
  while (player.model().sitting->place == 0) {
    if (player.shows<CaseScreen>()) {
      player.answer_right();
    }
    if (player.shows<DebriefScreen>()) {
      player.act(Next{});
    }
  }
  player.restart();
  REQUIRE(player.model().sitting.has_value());
  CHECK(player.model().sitting->queue == queue);
  CHECK(player.model().sitting->place == 1);
  CHECK(player.model().sitting->finished.size() == 1);
}

TEST_CASE("an exam goes on after a crash, with its clock") {
  Player player(shipped_content());
  player.act(StartExam{CaseFilter{}, 3, 600000, 5}).answer_right().act(Decide{Urgency::contact});
  player.wait(100000).restart();
  REQUIRE(player.shows<CaseScreen>());
  CHECK(player.screen<CaseScreen>().time_left_ms.value_or(0) < 500001);
  CHECK(player.model().sitting->passed_ms >= 100000);
}

TEST_CASE("between two cases of an exam the library offers to go on") {
  Player player(shipped_content());
  player.act(StartExam{CaseFilter{}, 3, 0, 5});
  while (player.record().size() == 1) {
    player.answer_right();
  }
  const auto record = player.record();
  Model model = reopen_model(player.model().content, {}, {record.front()}, player.now());
  REQUIRE(std::holds_alternative<LibraryScreen>(show(model).screen));
  CHECK(std::get<LibraryScreen>(show(model).screen).resumable.has_value());
  const Updated updated = update(model, Resume{}, {player.now(), AttemptId("x"), SittingId("y"), 1});
  REQUIRE(std::holds_alternative<CaseScreen>(show(updated.model).screen));
  CHECK(std::get<CaseScreen>(show(updated.model).screen).place == 1);
}

TEST_CASE("open_model offers the unfinished case and waits in the library") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).act(Decide{Urgency::monitor});
  const Model model = open_model(player.model().content, {}, player.record(), player.now());
  REQUIRE(std::holds_alternative<LibraryScreen>(show(model).screen));
  CHECK(std::get<LibraryScreen>(show(model).screen).resumable.value().title == "The bricklayer");
}

TEST_CASE("a case that changed since goes on as it was, and its old results stay") {
  const SharedContent content = shipped_content();
  Player player(content);
  player.act(StartCase{one_visit})
      .answer_right()
      .act(Next{})
      .act(StartCase{three_visits})
      .act(Decide{Urgency::contact});
  std::vector<cases::Case> changed(content->cases.begin(), content->cases.end());
  for (cases::Case& one : changed) {
    one.hash = "another";
  }
  const auto other = std::make_shared<Content>(make_content(content->guidance, changed));
  const Model model = reopen_model(other, {}, player.record(), player.now(), player.former());
  REQUIRE(std::holds_alternative<CaseScreen>(show(model).screen));
  CHECK(model.attempt.has_value());
  CHECK(model.history.size() == 1);
  const Model without = reopen_model(other, {}, player.record(), player.now());
  CHECK_FALSE(without.attempt.has_value());
  CHECK(without.history.empty());
}

TEST_CASE("cases that are gone from the library go on, and their old results stay") {
  const SharedContent content = shipped_content();
  Player player(content);
  player.act(StartCase{one_visit}).answer_right().act(Next{}).act(StartCase{three_visits});
  player.act(Decide{Urgency::contact});
  std::vector<cases::Case> others;
  for (const cases::Case& one : content->cases) {
    if (one.id != one_visit && one.id != three_visits) others.push_back(one);
  }
  const auto smaller = std::make_shared<Content>(make_content(content->guidance, others));
  const Model model = reopen_model(smaller, {}, player.record(), player.now(), player.former());
  CHECK(std::holds_alternative<CaseScreen>(show(model).screen));
  REQUIRE(model.history.size() == 1);
  CHECK(model.past->front().score.score == 100.0);
}

TEST_CASE("an exam goes on though a later case of it was deleted") {
  const SharedContent content = shipped_content();
  Player player(content);
  StartExam exam;
  exam.count = 5;
  exam.seed = 3;
  player.act(exam).answer_right();
  const Sitting sitting = *player.model().sitting;
  std::vector<cases::Case> others;
  for (const cases::Case& one : content->cases) {
    if (one.id != sitting.queue.back()) others.push_back(one);
  }
  const auto smaller = std::make_shared<Content>(make_content(content->guidance, others));
  const Model model = reopen_model(smaller, {}, player.record(), player.now(), player.former());
  REQUIRE(model.sitting.has_value());
  CHECK(model.sitting->queue == sitting.queue);
  CHECK(model.sitting->hashes == sitting.hashes);
  CHECK(model.attempt.has_value());
}

TEST_CASE("a sitting of a former edition goes on without an attempt whose case was changed since") {
  const SharedContent content = shipped_content();
  Player player(content);
  player.act(StartExam{CaseFilter{}, 3, 0, 5}).answer_right().act(Decide{Urgency::contact});
  std::vector<Attempt> record = player.record();
  REQUIRE(record.size() == 2);
  for (Attempt& attempt : record)
    attempt.started.queue_hashes.clear();
  std::vector<cases::Case> changed(content->cases.begin(), content->cases.end());
  for (cases::Case& one : changed) {
    if (one.id == record.front().started.case_id) one.hash = "another";
  }
  const auto other = std::make_shared<Content>(make_content(content->guidance, changed));
  Model model = reopen_model(other, {}, record, player.now());
  REQUIRE(model.sitting.has_value());
  CHECK(model.sitting->finished.empty());
  CHECK(std::holds_alternative<CaseScreen>(show(model).screen));
  model.pages.go_to(ExamResultPage{});
  CHECK(std::get<ExamResultScreen>(show(model).screen).lines.empty());
}

TEST_CASE("under other guidance a case goes on by the guidance that it began with") {
  const SharedContent content = shipped_content();
  Player player(content);
  player.act(StartCase{one_visit})
      .answer_right()
      .act(Next{})
      .act(StartCase{three_visits})
      .act(Decide{Urgency::contact});
  auto changed = std::make_shared<Content>(*content);
  changed->guidance.hash = "another";
  changed->guidance.scoring.exam_cut = 12;
  const Model model = reopen_model(changed, {}, player.record(), player.now(), player.former());
  REQUIRE(model.attempt.has_value());
  CHECK(guidance_of(model, *model.attempt).scoring.exam_cut == content->guidance.scoring.exam_cut);
  CHECK(model.history.size() == 1);
  // A record of a former edition does not hold the guidance: it is not resumed, and graded by the one there is.
  const Model without = reopen_model(changed, {}, player.record(), player.now());
  CHECK_FALSE(without.attempt.has_value());
  CHECK(without.history.size() == 1);
}

TEST_CASE("another trainee's attempt is left alone; one without a name is everybody's") {
  const SharedContent content = shipped_content();
  Settings zoe;
  zoe.trainee = TraineeId("zoe");
  Player player(content, zoe);
  player.act(StartCase{one_visit}).answer_right().act(Next{}).act(StartCase{three_visits});
  Settings ben;
  ben.trainee = TraineeId("ben");
  const Model other = reopen_model(content, ben, player.record(), player.now());
  CHECK_FALSE(other.attempt.has_value());
  CHECK(other.history.empty());
  Player nameless(content);
  nameless.act(StartCase{three_visits});
  CHECK(reopen_model(content, ben, nameless.record(), nameless.now()).attempt.has_value());
}

TEST_CASE("an ended attempt is not resumed") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).act(GoBack{}).act(StartCase{one_visit}).answer_right().act(Next{});
  player.restart();
  CHECK(player.shows<LibraryScreen>());
  CHECK_FALSE(player.model().attempt.has_value());
}
