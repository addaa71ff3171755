#include <catch2/catch.hpp>

#include "practice/session/notice.hpp"
#include "testing/player.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;
using cases::CaseId;
using guidance::Urgency;

namespace {

const CaseId three_visits("upper-back-bricklayer");

bool has_effect_of_stopping(const Player& player) {
  for (const Effect& effect : player.effects()) {
    if (std::holds_alternative<StopProgram>(effect)) {
      return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("a case opens at its first visit with nothing answered") {
  Player player(shipped_content());
  player.act(StartCase{three_visits});
  const auto& screen = player.screen<CaseScreen>();
  CHECK(screen.visit == 0);
  CHECK(screen.visit_count == 3);
  CHECK_FALSE(screen.decision.has_value());
  CHECK(screen.asks.size() == cases::topic_count);
  CHECK(screen.transcript.empty());
  CHECK_FALSE(screen.can_take_back);
  CHECK(screen.kept);
  CHECK(screen.missing == Missing{screen.symptoms.size(), true});
}

TEST_CASE("a case that is not in the library is refused in words") {
  Player player(shipped_content());
  player.act(StartCase{CaseId("nobody")});
  CHECK(player.shows<LibraryScreen>());
  CHECK(player.model().notice.has_value());
  CHECK(player.events() == 0);
}

TEST_CASE("a case that is kept for exams is not practised, and the notice says why") {
  Player player(shipped_content());
  player.act(StartCase{CaseId("neck-gas-fitter")});
  CHECK(player.shows<LibraryScreen>());
  CHECK(player.model().notice == Notice{PlainNotice::kept_for_exams});
  CHECK(player.events() == 0);
}

TEST_CASE("asking adds the patient's words to the transcript, in the order asked") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).act(AskAbout{cases::Topic::pain}).act(AskAbout{cases::Topic::breathing});
  player.act(AskAbout{cases::Topic::pain});
  const auto& screen = player.screen<CaseScreen>();
  REQUIRE(screen.transcript.size() == 2);
  CHECK(screen.transcript[0].topic == cases::Topic::pain);
  CHECK_FALSE(screen.transcript[0].answers.empty());
  CHECK(screen.transcript[1].topic == cases::Topic::breathing);
}

TEST_CASE("the same answer again is no event") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).act(Decide{Urgency::contact}).act(GiveCertainty{2});
  const std::size_t before = player.events();
  player.act(Decide{Urgency::contact}).act(GiveCertainty{2});
  CHECK(player.events() == before);
  player.act(Decide{Urgency::monitor});
  CHECK(player.events() == before + 1);
}

TEST_CASE("'not covered' cannot be answered, nor a certainty or advice that is not offered") {
  Player player(shipped_content());
  player.act(StartCase{three_visits});
  const std::size_t before = player.events();
  player.act(Decide{Urgency::not_covered}).act(GiveCertainty{0}).act(GiveCertainty{4});
  player.act(ToggleAdvice{guidance::AdviceId("no-such-advice")});
  player.act(TakeBack{});
  CHECK(player.events() == before);
}

TEST_CASE("advice is chosen and dropped by the same action") {
  Player player(shipped_content());
  player.act(StartCase{three_visits});
  const guidance::AdviceId id = player.screen<CaseScreen>().advice.at(2).id;
  player.act(ToggleAdvice{id});
  CHECK(player.screen<CaseScreen>().advice.at(2).chosen);
  player.act(ToggleAdvice{id});
  CHECK_FALSE(player.screen<CaseScreen>().advice.at(2).chosen);
  player.act(TakeBack{});
  CHECK(player.screen<CaseScreen>().advice.at(2).chosen);
}

TEST_CASE("submit without a decision is refused and says what is missing") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).act(Submit{});
  CHECK(player.shows<CaseScreen>());
  REQUIRE(player.model().notice.has_value());
  CHECK(*player.model().notice == Notice{BeforeSubmit{{player.screen<CaseScreen>().symptoms.size(), true}}});
}

TEST_CASE("the debrief waits until the submission is durable") {
  Player player(shipped_content());
  decide(player.act(StartCase{three_visits}), Urgency::expected);
  player.keeps = false;
  player.act(Submit{});
  CHECK(player.screen<CaseScreen>().submitting);
  CHECK_FALSE(player.screen<CaseScreen>().kept);
  player.act(Decide{Urgency::emergency}).act(Submit{}).act(Next{}).act(TakeBack{});
  CHECK(player.screen<CaseScreen>().decision == Urgency::expected);
  player.act(EventsKept{player.model().keeping.last_ticket - 1});
  CHECK(player.shows<CaseScreen>());
  player.act(EventsKept{player.model().keeping.last_ticket});
  CHECK(player.shows<DebriefScreen>());
}

TEST_CASE("each visit is debriefed alone and the next one appears only then") {
  Player player(shipped_content());
  player.act(StartCase{three_visits});
  for (int visit = 0; visit < 3; ++visit) {
    CHECK(player.screen<CaseScreen>().visit == visit);
    CHECK(player.screen<CaseScreen>().earlier_words.size() == static_cast<std::size_t>(visit));
    player.answer_right();
    const auto& debrief = player.screen<DebriefScreen>();
    CHECK(debrief.case_finished == (visit == 2));
    CHECK(debrief.visits.size() == (visit == 2 ? 3U : 1U));
    CHECK(debrief.point.empty() == (visit != 2));
    CHECK(debrief.score == 100.0);
    player.act(Next{});
  }
  CHECK(player.shows<LibraryScreen>());
  CHECK_FALSE(player.model().sitting.has_value());
  CHECK(player.screen<LibraryScreen>().done == 1);
}

TEST_CASE("leaving a case keeps it open, and Continue returns to the same answers") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).act(Decide{Urgency::monitor}).act(GoBack{});
  const auto& library = player.screen<LibraryScreen>();
  CHECK(library.resumable.value().title == "The bricklayer");
  player.act(Decide{Urgency::contact});  // no visit is on screen
  player.act(Resume{});
  CHECK(player.screen<CaseScreen>().decision == Urgency::monitor);
}

TEST_CASE("starting another case ends the open one for good and says so") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).act(Decide{Urgency::monitor}).act(GoBack{});
  player.act(StartCase{CaseId("neck-butcher")});
  CHECK(player.model().notice.has_value());
  const auto record = player.record();
  REQUIRE(record.size() == 2);
  CHECK(record[0].ended);
  CHECK_FALSE(record[0].time_ran_out);
  CHECK_FALSE(record[1].ended);
  CHECK(player.screen<CaseScreen>().title == "The butcher");
}

TEST_CASE("a left case is no result") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).answer_right().act(Next{}).act(GoBack{});
  player.act(StartCase{CaseId("neck-butcher")}).act(GoBack{});
  CHECK(player.screen<LibraryScreen>().done == 0);
  CHECK(player.screen<LibraryScreen>().fresh == player.screen<LibraryScreen>().total);
}

TEST_CASE("'Practise 10' goes through its cases and ends in the library") {
  Player player(shipped_content());
  player.act(StartPractice{4});
  REQUIRE(player.model().sitting->queue.size() == 4);
  for (int guard = 0; guard < 40 && !player.shows<LibraryScreen>(); ++guard) {
    if (player.shows<CaseScreen>()) {
      player.answer_right();
    }
    if (player.shows<DebriefScreen>()) {
      player.act(Next{});
    }
  }
  CHECK(player.screen<LibraryScreen>().done == 4);
  CHECK(player.record().size() == 4);
}

TEST_CASE("missed cases can be practised again, and only those") {
  Player player(shipped_content());
  player.act(StartMisses{});
  CHECK(player.shows<LibraryScreen>());
  CHECK(player.model().notice.has_value());
  decide(player.act(StartCase{CaseId("upper-back-customs-officer")}), Urgency::expected).act(Submit{}).act(Next{});
  CHECK(player.screen<LibraryScreen>().missed == 1);
  player.act(StartMisses{});
  REQUIRE(player.model().sitting.has_value());
  CHECK(player.model().sitting->queue == std::vector{CaseId("upper-back-customs-officer")});
  player.answer_right().act(Next{});
  CHECK(player.screen<LibraryScreen>().missed == 0);
  CHECK(player.screen<LibraryScreen>().done == 1);
}

TEST_CASE("guidance opened from a debrief leads back to it") {
  Player player(shipped_content());
  player.act(StartCase{CaseId("neck-butcher")}).answer_right();
  player.act(OpenGuidance{"d4-mild-ache-to-72h"});
  CHECK(player.screen<GuidanceScreen>().search == "d4-mild-ache-to-72h");
  player.act(OpenSettings{}).act(OpenAbout{}).act(GoBack{});
  CHECK(player.shows<DebriefScreen>());
}

TEST_CASE("going back from the last debrief is going on") {
  Player player(shipped_content());
  player.act(StartCase{CaseId("neck-butcher")}).answer_right().act(GoBack{});
  CHECK(player.shows<LibraryScreen>());
  CHECK_FALSE(player.screen<LibraryScreen>().resumable.has_value());
}

TEST_CASE("help lies on top and Esc closes it first") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).act(ToggleHelp{});
  CHECK(player.model().help_open);
  player.act(GoBack{});
  CHECK_FALSE(player.model().help_open);
  CHECK(player.shows<CaseScreen>());
}

TEST_CASE("settings are kept when they change, within their limits") {
  Player player(shipped_content());
  Settings settings;
  settings.text_percent = 1000;
  player.act(ChangeSettings{settings});
  CHECK(player.model().settings.text_percent == text_percent_max);
  REQUIRE(player.effects().size() == 1);
  CHECK(std::holds_alternative<SaveSettings>(player.effects().front()));
  player.act(ChangeSettings{player.model().settings});
  CHECK(player.effects().empty());
}

TEST_CASE("quit stops the program and leaves the attempt resumable") {
  Player player(shipped_content());
  player.act(StartCase{three_visits}).act(Decide{Urgency::monitor}).act(Quit{});
  CHECK(has_effect_of_stopping(player));
  player.restart();
  CHECK(player.screen<CaseScreen>().decision == Urgency::monitor);
}
