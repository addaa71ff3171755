#include <catch2/catch.hpp>

#include "testing/player.hpp"

// A run that begins while its cases are still being read.

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;

namespace {

const ReadingState& reading(const Player& player) {
  return player.screen<LibraryScreen>().reading.value();
}

cases::CaseId first_case(const Player& player) {
  return player.model().content->catalogue[0].case_id();
}

CaseFilter searching(const std::string& text) {
  CaseFilter filter;
  filter.search = text;
  return filter;
}

}  // namespace

TEST_CASE("while the cases are read the library says how far that is, and has none yet") {
  Player player(shipped_content());
  player.restart_reading();
  CHECK(reading(player).total == 0);
  player.act(LibraryProgress{1234, 10000});
  CHECK(reading(player).done == 1234);
  CHECK(reading(player).total == 10000);
  CHECK(player.screen<LibraryScreen>().rows.empty());
}

TEST_CASE("once the cases are read everything is as if they had been there from the beginning") {
  Player player(shipped_content());
  const cases::CaseId answered = first_case(player);
  player.act(StartCase{answered}).answer_right().act(Next{});
  player.act(StartPractice{3}).act(Decide{guidance::Urgency::contact});
  const Model at_once = player.restarted();
  REQUIRE(std::holds_alternative<CaseScreen>(show(at_once).screen));
  player.restart_reading().finish_reading();
  CHECK_FALSE(player.model().loading);
  CHECK(player.model().pages.top().index() == at_once.pages.top().index());
  CHECK(player.model().stage == at_once.stage);
  CHECK(player.screen<CaseScreen>().case_id == std::get<CaseScreen>(show(at_once).screen).case_id);
  CHECK(player.screen<CaseScreen>().decision == guidance::Urgency::contact);
  CHECK(player.model().history.size() == at_once.history.size());
  CHECK(player.model().sitting->queue == at_once.sitting->queue);
}

TEST_CASE("who went to another page while the cases were read stays there, and can continue") {
  Player player(shipped_content());
  player.act(StartCase{first_case(player)}).act(Decide{guidance::Urgency::contact});
  player.restart_reading().act(OpenSettings{}).finish_reading();
  CHECK(player.model().pages.shows<SettingsPage>());
  player.act(OpenLibrary{});
  CHECK(player.screen<LibraryScreen>().resumable.has_value());
  player.act(Resume{});
  CHECK(player.screen<CaseScreen>().decision == guidance::Urgency::contact);
}

TEST_CASE("who searched while the cases were read finds what fits, and is not led away") {
  Player player(shipped_content());
  player.act(StartCase{first_case(player)});
  player.restart_reading().act(ChangeFilter{searching("towel")}).finish_reading();
  const auto& library = player.screen<LibraryScreen>();
  CHECK(library.filter.search == "towel");
  CHECK(library.rows.size() < library.total);
  CHECK(library.total == count_cases(*player.model().content, cases::CaseUse::practice));
}

TEST_CASE("nothing can be begun before the cases are read, and the notice says why") {
  Player player(shipped_content());
  const cases::CaseId id = first_case(player);
  player.restart_reading();
  for (const Action& way : {Action{StartCase{id}}, Action{StartPractice{}}, Action{StartMisses{}}, Action{StartExam{}},
                            Action{StartReview{}}, Action{Resume{}}, Action{CompareTwins{id, id}}}) {
    player.act(way);
    CHECK(player.model().pages.shows<LibraryPage>());
    CHECK(player.model().notice == Notice(PlainNotice::still_reading));
    CHECK(player.effects().empty());
  }
}

TEST_CASE("pages that need the cases wait for them, the others do not") {
  Player player(shipped_content());
  player.restart_reading();
  for (const Action& page : {Action{OpenWays{}}, Action{OpenExamSetup{}}, Action{OpenProgress{}}}) {
    player.act(page);
    CHECK(player.shows<ReadingScreen>());
    player.act(GoBack{});
  }
  player.act(OpenGuidance{});
  CHECK(player.screen<GuidanceScreen>().families.size() > 3);
  player.act(OpenProgress{}).finish_reading();
  CHECK(player.shows<ProgressScreen>());
}

TEST_CASE("a first start shows the welcome at once, and lets begin once the cases are read") {
  Player player(shipped_content(), Settings{});
  player.restart_reading();
  CHECK(player.screen<WelcomeScreen>().reading.has_value());
  player.act(StartFirst{});
  CHECK(player.shows<WelcomeScreen>());
  player.finish_reading();
  CHECK_FALSE(player.screen<WelcomeScreen>().reading.has_value());
  CHECK(player.screen<WelcomeScreen>().cases > 0);
  player.act(StartFirst{});
  CHECK(player.shows<CaseScreen>());
}

TEST_CASE("a library that cannot be read says so, and is read again when the person asks") {
  Player player(shipped_content());
  player.restart_reading().act(LibraryProgress{3, 9}).act(LibraryFailed{"/cases: cannot read the folder: gone"});
  CHECK(reading(player).failure == "/cases: cannot read the folder: gone");
  player.act(ReadAgain{});
  REQUIRE(player.effects().size() == 1);
  CHECK(std::holds_alternative<ReadLibrary>(player.effects().front()));
  CHECK_FALSE(reading(player).failure);
  CHECK(reading(player).total == 0);
  player.act(ReadAgain{});
  CHECK(player.effects().empty());
  player.finish_reading();
  CHECK_FALSE(player.screen<LibraryScreen>().reading);
}

TEST_CASE("what is reported of a library that is there already changes nothing") {
  Player player(shipped_content());
  const std::size_t rows = player.screen<LibraryScreen>().rows.size();
  player.act(LibraryProgress{1, 2}).act(LibraryFailed{"late"}).finish_reading();
  CHECK_FALSE(player.model().loading);
  CHECK(player.screen<LibraryScreen>().rows.size() == rows);
}

TEST_CASE("a trainee id that is given while the cases are read decides whose attempts count") {
  Settings ana = without_cue();
  ana.trainee = TraineeId("Ana");
  Player player(shipped_content(), ana);
  player.act(StartCase{first_case(player)}).answer_right().act(Next{});
  Settings ben = ana;
  ben.trainee = TraineeId("Ben");
  player.restart_reading().act(ChangeSettings{ben}).finish_reading();
  CHECK(player.model().history.empty());
}
