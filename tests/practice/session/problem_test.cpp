#include "practice/session/problem.hpp"

#include <catch2/catch.hpp>

#include "practice/session/opening.hpp"
#include "testing/player.hpp"
#include "testing/shipped_cases.hpp"

// What could not be read, kept or used, and a library that changes while the program runs.

using namespace nc;
using namespace nc::practice;

namespace {

Problem fault(const std::string& path, int line) {
  return {ProblemKind::faulty_case, {path, line, 1}, "wrong", "mend it"};
}

/// The shipped library without its first case.
library::SharedContent without_first() {
  const library::SharedContent shipped = shipped_content();
  std::vector<cases::Case> left(std::next(shipped->cases.begin()), shipped->cases.end());
  return std::make_shared<const library::Content>(library::make_content(shipped->guidance, std::move(left)));
}

cases::CaseId first_case() {
  return shipped_content()->catalogue[0].case_id();
}

bool has_first(const Player& player) {
  return library::find_card(*player.model().content, first_case()) != nullptr;
}

template <class Effect>
bool has_effect(const Player& player) {
  for (const practice::Effect& effect : player.effects())
    if (std::holds_alternative<Effect>(effect)) return true;
  return false;
}

}  // namespace

TEST_CASE("the library counts what could not be used, a file once, and the page lists all of it") {
  Player player(shipped_content());
  CHECK(player.screen<LibraryScreen>().problems == 0);
  player.act(ProblemsFound{ProblemOrigin::cases, {fault("/a.toml", 1), fault("/a.toml", 9), fault("/b.toml", 2)}});
  player.act(ProblemsFound{ProblemOrigin::index, {{ProblemKind::lost_index, {}, "no room"}}});
  CHECK(player.screen<LibraryScreen>().problems == 3);
  player.act(OpenProblems{});
  CHECK(player.screen<ProblemsScreen>().problems.size() == 4);
  player.act(GoBack{});
  CHECK(player.shows<LibraryScreen>());
}

TEST_CASE("what is found anew takes the place of what the same origin found, so a problem goes with its cause") {
  Player player(shipped_content());
  player.act(ProblemsFound{ProblemOrigin::cases, {fault("/a.toml", 1), fault("/b.toml", 2)}});
  player.act(ProblemsFound{ProblemOrigin::settings, {{ProblemKind::faulty_settings, {"/s.toml", 1, 1}, "wrong"}}});
  player.act(OpenProblems{});
  player.act(ProblemsFound{ProblemOrigin::cases, {fault("/b.toml", 2)}});
  REQUIRE(player.screen<ProblemsScreen>().problems.size() == 2);
  player.act(ProblemsFound{ProblemOrigin::cases, {}}).act(ProblemsFound{ProblemOrigin::settings, {}});
  CHECK(player.screen<ProblemsScreen>().problems.empty());
}

TEST_CASE("of more problems than can be looked at the first are shown and the others counted") {
  Player player(shipped_content());
  Problems many;
  for (int at = 0; at < 130; ++at)
    many.push_back(fault("/case-" + std::to_string(at) + ".toml", 1));
  player.act(ProblemsFound{ProblemOrigin::cases, many}).act(OpenProblems{});
  CHECK(player.screen<ProblemsScreen>().problems.size() == ProblemsScreen::most_shown);
  CHECK(player.screen<ProblemsScreen>().left_off == 30);
}

TEST_CASE("a store that fails and a library that cannot be read are in the list without anybody adding them") {
  Player player(shipped_content());
  player.restart_reading().act(LibraryFailed{"/stick: cannot read the folder"}).act(KeepFailed{"the disk is full"});
  CHECK(player.screen<LibraryScreen>().problems == 2);
  player.act(OpenProblems{});
  CHECK(player.screen<ProblemsScreen>().problems[0].what == "the disk is full");
  CHECK(player.screen<ProblemsScreen>().problems[1].what == "/stick: cannot read the folder");
}

TEST_CASE("settings that could not be saved are told at once, and stay in the list until they can") {
  Player player(shipped_content());
  player.act(ProblemsFound{ProblemOrigin::saving_settings, {{ProblemKind::unsaved_settings, {}, "has a fault"}}});
  CHECK(player.model().notice == Notice(PlainNotice::settings_not_saved));
  CHECK(player.screen<LibraryScreen>().problems == 1);
  player.act(ProblemsFound{ProblemOrigin::saving_settings, {}});
  CHECK(player.screen<LibraryScreen>().problems == 0);
}

TEST_CASE("settings that were put right count at once and are not saved over their file") {
  Player player(shipped_content());
  Settings mended = player.model().settings;
  mended.theme = ThemeName::dark;
  player.act(SettingsRead{mended});
  CHECK(player.model().settings.theme == ThemeName::dark);
  CHECK_FALSE(has_effect<SaveSettings>(player));
}

TEST_CASE("a changed library is read again, and what was read is there at once") {
  Player player(without_first());
  CHECK_FALSE(has_first(player));
  player.act(LibraryChanged{});
  CHECK(has_effect<ReadLibrary>(player));
  player.act(LibraryLoaded{shipped_content()});
  CHECK(has_first(player));
  CHECK(player.screen<LibraryScreen>().total == count_cases(*shipped_content(), cases::CaseUse::practice));
}

TEST_CASE("a library that fails the second time leaves what was read before, and the list says why") {
  Player player(shipped_content());
  player.act(LibraryFailed{"/stick: cannot read the folder"});
  CHECK(player.screen<LibraryScreen>().total == count_cases(*shipped_content(), cases::CaseUse::practice));
  CHECK(player.screen<LibraryScreen>().problems == 1);
  player.act(LibraryLoaded{shipped_content()});
  CHECK(player.screen<LibraryScreen>().problems == 0);
}

TEST_CASE("a case that is being answered stays what it was when its file goes, and its debrief too") {
  Player player(shipped_content());
  player.act(StartCase{first_case()}).act(Decide{guidance::Urgency::contact});
  player.act(LibraryLoaded{without_first()});
  CHECK(has_first(player));
  CHECK(player.screen<CaseScreen>().decision == guidance::Urgency::contact);
  player.answer_right();
  CHECK(player.shows<DebriefScreen>());
  CHECK(has_first(player));
  player.act(OpenLibrary{});
  CHECK_FALSE(has_first(player));
}

TEST_CASE("a case that was left open goes on as it was after its file went") {
  Player player(shipped_content());
  player.act(StartCase{first_case()}).act(Decide{guidance::Urgency::contact}).act(OpenLibrary{});
  player.act(LibraryLoaded{without_first()});
  CHECK_FALSE(has_first(player));
  REQUIRE(player.screen<LibraryScreen>().resumable);
  player.act(Resume{});
  CHECK(player.screen<CaseScreen>().case_id == first_case());
  CHECK(player.screen<CaseScreen>().decision == guidance::Urgency::contact);
}

TEST_CASE("a program that cannot start shows why and does nothing but try again or end") {
  Player player(shipped_content());
  player.stop_at_start({"the store is in use", {}});
  for (const Action& action : {Action{OpenLibrary{}}, Action{OpenProgress{}}, Action{ToggleHelp{}}, Action{GoBack{}},
                               Action{StartPractice{}}, Action{KeepFailed{"closed"}}}) {
    player.act(action);
    CHECK(player.screen<StopScreen>().message == "the store is in use");
    CHECK(player.effects().empty());
  }
  player.act(StartAgain{});
  REQUIRE(has_effect<StopProgram>(player));
  CHECK(std::get<StopProgram>(player.effects().front()).starts_again);
  player.act(Quit{});
  REQUIRE(has_effect<StopProgram>(player));
  CHECK_FALSE(std::get<StopProgram>(player.effects().front()).starts_again);
}
