#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "practice/session/notice.hpp"
#include "testing/player.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;
using guidance::Urgency;

namespace {

StartExam exam_of(int count, std::int64_t limit_ms = 0) {
  return {CaseFilter{}, count, limit_ms, 77};
}

/// Answers everything that comes with `decision` and right reports, until the result.
void play_through(Player& player, std::optional<Urgency> decision = std::nullopt) {
  for (int guard = 0; guard < 200 && player.shows<CaseScreen>(); ++guard) {
    scoring::VisitAnswers answers = player.right();
    if (decision) {
      answers.decision = decision;
    }
    player.answer(answers);
    REQUIRE_FALSE(player.shows<DebriefScreen>());
  }
}

}  // namespace

TEST_CASE("an exam with all-right answers is passed with 100 on one result page") {
  Player player(shipped_content());
  player.act(exam_of(5));
  play_through(player);
  const auto& result = player.screen<ExamResultScreen>();
  CHECK(result.result.passed);
  CHECK(result.result.score == 100.0);
  CHECK(result.lines.size() == 5);
  CHECK_FALSE(result.time_ran_out);
  CHECK(result.cut == player.model().content->guidance.scoring.exam_cut);
  for (const ExamLine& line : result.lines) {
    CHECK_FALSE(line.debrief.visits.empty());
  }
}

TEST_CASE("an exam with everything called expected is failed, and the page says by which rule") {
  Player player(shipped_content());
  player.act(exam_of(12));
  play_through(player, Urgency::expected);
  const auto& result = player.screen<ExamResultScreen>();
  CHECK_FALSE(result.result.passed);
  CHECK(result.result.critical_misses > 0);
  CHECK(result.result.reason == scoring::ExamReason::critical_miss);
}

TEST_CASE("the same seed gives every trainee the same exam") {
  Player one(shipped_content());
  Player other(shipped_content());
  other.act(StartCase{cases::CaseId("upper-back-customs-officer")}).answer_right().act(Next{});
  one.act(exam_of(8));
  other.act(exam_of(8));
  CHECK(one.model().sitting->queue == other.model().sitting->queue);
  CHECK(one.record().front().started.seed == 77);
}

TEST_CASE("without a seed the fresh one is used and recorded") {
  Player player(shipped_content());
  StartExam exam = exam_of(3);
  exam.seed = 0;
  player.act(exam);
  CHECK(player.record().front().started.seed != 0);
}

TEST_CASE("an exam cannot be left for anything else, only gone back to") {
  Player player(shipped_content());
  player.act(exam_of(3)).act(Decide{Urgency::contact}).act(GoBack{});
  CHECK(player.shows<LibraryScreen>());
  const std::size_t before = player.events();
  for (const Action& other : {Action(StartCase{cases::CaseId("upper-back-customs-officer")}), Action(StartPractice{3}),
                              Action(exam_of(2)), Action(OpenExamSetup{}), Action(OpenGuidance{})}) {
    player.act(other);
    CHECK(player.model().notice.has_value());
    CHECK(player.shows<LibraryScreen>());
  }
  CHECK(player.events() == before);
  player.act(Resume{});
  CHECK(player.screen<CaseScreen>().decision == Urgency::contact);
}

TEST_CASE("the library says nothing of an open exam's results") {
  Player player(shipped_content());
  player.act(exam_of(3)).answer_right();
  player.act(GoBack{});
  const auto nothing_known = [](const LibraryScreen& library) { return library.fresh == library.total; };
  CHECK(nothing_known(player.screen<LibraryScreen>()));
  player.restart();
  player.act(GoBack{});
  CHECK(nothing_known(player.screen<LibraryScreen>()));
  player.act(Resume{});
  play_through(player);
  player.act(Next{});
  CHECK(player.model().history.size() == 3);
  CHECK(nothing_known(player.screen<LibraryScreen>()));  // nor of its cases, which are none to practise
}

TEST_CASE("when the time is over every remaining case ends unanswered and the result opens") {
  Player player(shipped_content());
  player.act(exam_of(4, 60000)).answer_right().act(Decide{Urgency::contact});
  CHECK(player.screen<CaseScreen>().time_left_ms.value_or(0) < 60000);
  player.wait(60000).act(ClockTick{});
  const auto& result = player.screen<ExamResultScreen>();
  CHECK(result.time_ran_out);
  CHECK(result.lines.size() == 4);
  CHECK_FALSE(result.result.passed);
  const auto record = player.record();
  REQUIRE(record.size() == 4);
  CHECK_FALSE(record[0].ended);
  for (std::size_t at = 1; at < 4; ++at) {
    CHECK(record[at].time_ran_out);
    CHECK(record[at].started.place == static_cast<int>(at));
  }
  CHECK(player.model().history.size() == 1);  // cases that were never seen to the end are no result
}

TEST_CASE("what was not seen in an exam is said to be so, has no points and no debrief") {
  Player player(shipped_content());
  player.act(exam_of(20, 60000)).wait(60001).act(ClockTick{});
  const auto& result = player.screen<ExamResultScreen>();
  REQUIRE(result.lines.size() == 20);
  CHECK(result.lines.front().seen);
  for (std::size_t at = 1; at < result.lines.size(); ++at) {
    CHECK_FALSE(result.lines[at].seen);
    CHECK(result.lines[at].score == 0.0);
    CHECK(result.lines[at].debrief.visits.empty());
  }
  CHECK(result.result.score == 0.0);
}

TEST_CASE("an answer that comes after the limit is not taken") {
  Player player(shipped_content());
  player.act(exam_of(2, 60000)).wait(60001).act(Decide{Urgency::contact});
  CHECK(player.shows<ExamResultScreen>());
  CHECK_FALSE(player.record().front().answers.visits.front().decision.has_value());
}

TEST_CASE("before the limit a tick changes nothing but the time left") {
  Player player(shipped_content());
  player.act(exam_of(2, 60000));
  const std::size_t before = player.events();
  player.wait(20000).act(ClockTick{});
  CHECK(player.events() == before);
  CHECK(player.screen<CaseScreen>().time_left_ms.value_or(0) <= 40000);
}

TEST_CASE("a clock that is set back or forward during an exam changes nothing about its time, and the record says it") {
  for (const std::int64_t by_ms : {-7200000, 7200000}) {
    CAPTURE(by_ms);
    Player player(shipped_content());
    player.act(exam_of(2, 60000)).set_clock(by_ms).act(ClockTick{});
    const std::int64_t left = player.screen<CaseScreen>().time_left_ms.value_or(0);
    CHECK(left > 59000);
    CHECK(left <= 60000);
    const std::vector<Event> log = player.log_of(player.model().attempt->id);
    const auto* set = std::get_if<ClockSet>(&log.back().body);
    REQUIRE(set != nullptr);
    CHECK(set->by_ms == by_ms);
    player.wait(61000).act(ClockTick{});
    CHECK(player.screen<ExamResultScreen>().time_ran_out);
  }
}

TEST_CASE("the time of an exam goes on while the program is closed, whatever the clock on the wall says then") {
  Player player(shipped_content());
  player.act(exam_of(2, 60000));
  player.wait(40000).set_clock(-7200000).restart();
  const std::int64_t left = player.screen<CaseScreen>().time_left_ms.value_or(0);
  CHECK(left > 19000);
  CHECK(left <= 20000);
}

TEST_CASE("the result is seen until it is left, also after a restart") {
  Player player(shipped_content());
  player.act(exam_of(2));
  play_through(player);
  player.restart();
  CHECK(player.screen<ExamResultScreen>().lines.size() == 2);
  CHECK(player.screen<ExamResultScreen>().result.passed);
  player.act(Next{});
  CHECK(player.shows<LibraryScreen>());
  player.restart();
  CHECK(player.shows<LibraryScreen>());
}

TEST_CASE("a result after time ran out is also seen after a restart, once") {
  Player player(shipped_content());
  player.act(exam_of(3, 60000)).wait(60001).act(ClockTick{});
  player.restart();
  CHECK(player.screen<ExamResultScreen>().time_ran_out);
  player.act(GoBack{});
  player.restart();
  CHECK(player.shows<LibraryScreen>());
}

TEST_CASE("an exam for which no case fits is refused in words") {
  Player player(shipped_content());
  StartExam exam = exam_of(3);
  exam.filter.difficulty = 9;
  player.act(exam);
  CHECK(player.model().notice == Notice{PlainNotice::no_case_fits});
  CHECK(player.shows<LibraryScreen>());
}

TEST_CASE("a library that keeps no case for exams has no exam, and says so") {
  Player player(all_for_practice());
  player.act(exam_of(3));
  CHECK(player.model().notice == Notice{PlainNotice::no_exam_cases});
  CHECK(player.shows<LibraryScreen>());
}

TEST_CASE("a second exam holds nothing of the first, also after a restart, until none is left; then it says so") {
  Player player(shipped_content());
  std::set<cases::CaseId> seen;
  for (int exam = 0; exam < 3; ++exam) {
    player.act(exam_of(20));
    const std::vector<cases::CaseId> queue = player.model().sitting->queue;
    CHECK(queue.size() == 20);
    CHECK_FALSE(player.model().notice.has_value());
    for (const cases::CaseId& id : queue)
      CHECK(seen.insert(id).second);
    play_through(player);
    player.act(Next{});
    if (exam == 0) player.restart();
  }
  player.act(exam_of(20));
  CHECK(player.model().notice == Notice{PlainNotice::exam_pool_used});
  CHECK_FALSE(player.model().sitting.has_value());
  player.act(OpenExamSetup{});
  CHECK(player.screen<ExamSetupScreen>().pool.most == 0);
  CHECK(player.screen<ExamSetupScreen>().pool.debriefed == seen.size());
}

TEST_CASE("an exam that cannot have as many cases as were asked for begins with fewer, and a sentence says so") {
  Player player(with_use(only(shipped_content(), {"neck-gas-fitter", "shoulder-theatre-usher"}), cases::CaseUse::exam));
  player.act(exam_of(5));
  REQUIRE(player.shows<CaseScreen>());
  CHECK(player.model().notice == Notice{ExamShort{2, 5}});
}

TEST_CASE("what ran out of time is in no other exam once it was opened, and in another one when it never was") {
  Player player(shipped_content());
  player.act(exam_of(20, 60000)).answer_right().act(Decide{Urgency::contact});
  const std::vector<cases::CaseId> first = player.model().sitting->queue;
  player.wait(60000).act(ClockTick{}).act(Next{}).act(exam_of(20));
  const std::vector<cases::CaseId> second = player.model().sitting->queue;
  const auto comes_again = [&second](const cases::CaseId& id) {
    return std::find(second.begin(), second.end(), id) != second.end();
  };
  CHECK_FALSE(comes_again(first[0]));
  CHECK_FALSE(comes_again(first[1]));
  CHECK(std::count_if(first.begin(), first.end(), comes_again) == 18);
}

TEST_CASE("no title is told before the end of an exam, and then only of what was opened") {
  Player player(shipped_content());
  player.act(exam_of(3, 60000));
  CHECK(player.screen<CaseScreen>().title.empty());
  CHECK(player.screen<CaseScreen>().sitting_size == 3);
  player.act(GoBack{});
  REQUIRE(player.screen<LibraryScreen>().resumable);
  CHECK(player.screen<LibraryScreen>().resumable->title.empty());
  player.act(Resume{}).answer_right().act(Decide{Urgency::contact}).wait(60000).act(ClockTick{});
  const auto& lines = player.screen<ExamResultScreen>().lines;
  REQUIRE(lines.size() == 3);
  CHECK_FALSE(lines[0].title.empty());
  CHECK_FALSE(lines[1].title.empty());
  CHECK(lines[2].title.empty());
  CHECK_FALSE(lines[2].seen);
}

TEST_CASE("cases of an exam never come back for review, and the debrief names no twin that may come in an exam") {
  Player player(shipped_content());
  player.act(exam_of(20));
  play_through(player);
  std::size_t with_twin = 0;
  for (const ExamLine& line : player.screen<ExamResultScreen>().lines) {
    with_twin += find_card(*player.model().content, line.debrief.case_id)->twin.empty() ? 0U : 1U;
    CHECK_FALSE(line.debrief.twin.has_value());
  }
  CHECK(with_twin > 0);
  player.act(Next{}).wait(400 * std::int64_t{86'400'000}).act(OpenLibrary{});
  CHECK(player.screen<LibraryScreen>().due == 0);
  player.act(StartReview{});
  CHECK(player.model().notice == Notice{NothingDue{}});
}
