#include "practice/session/welcome.hpp"
#include "practice/session/opening.hpp"
#include "practice/session/update.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "testing/player.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;

namespace {

Model first_start(const Settings& settings = {}) {
  return reopen_model(shipped_content(), settings, {}, UtcTime{1});
}

Updated act(const Model& model, const Action& action, std::uint64_t seed = 7) {
  return update(model, action, {UtcTime{2}, AttemptId("a1"), SittingId("s1"), seed});
}

bool remembers(const Effects& effects) {
  return std::any_of(effects.begin(), effects.end(),
                     [](const Effect& effect) { return std::holds_alternative<RememberWelcome>(effect); });
}

}  // namespace

TEST_CASE("the very first start shows the welcome, a later one does not") {
  CHECK(std::holds_alternative<WelcomeScreen>(show(first_start()).screen));
  Settings seen;
  seen.welcome_seen = true;
  CHECK(std::holds_alternative<LibraryScreen>(show(first_start(seen)).screen));
  Player player(shipped_content(), Settings{});
  player.act(StartPractice{1}).act(GoBack{});
  CHECK_FALSE(std::holds_alternative<WelcomeScreen>(show(player.restarted()).screen));
}

TEST_CASE("one or two actions lead from the welcome to a first case, an easy one of the region that was chosen") {
  const Updated any = act(first_start(), StartFirst{});
  const cases::CaseId easy = std::get<CaseScreen>(show(any.model).screen).case_id;
  CHECK(library::find_case(*any.model.content, easy)->difficulty == 1);
  CHECK(any.model.sitting->queue.size() == 1);
  for (const auto region : {guidance::Region::neck, guidance::Region::upper_back, guidance::Region::shoulder}) {
    CaseFilter filter;
    filter.regions.insert(region);
    const Updated chosen = act(first_start(), ChangeFilter{filter});
    CHECK(std::get<WelcomeScreen>(show(chosen.model).screen).regions == filter.regions);
    const Updated begun = act(chosen.model, StartFirst{});
    CHECK(std::get<CaseScreen>(show(begun.model).screen).regions.contains(region));
    CHECK(begun.model.filter.regions.empty());
  }
}

TEST_CASE("leaving the welcome, whichever way, is remembered once") {
  for (const Action& way : {Action{GoBack{}}, Action{OpenLibrary{}}, Action{StartFirst{}}, Action{OpenSettings{}}}) {
    const Updated left = act(first_start(), way);
    CHECK(left.model.settings.welcome_seen);
    CHECK(remembers(left.effects));
    CHECK_FALSE(remembers(act(left.model, OpenLibrary{}).effects));
  }
  const Updated stays = act(first_start(), ToggleHelp{});
  CHECK_FALSE(remembers(stays.effects));
  CHECK_FALSE(stays.model.settings.welcome_seen);
}

TEST_CASE("the first case is one of the easiest, whatever the seed, and not always the same") {
  const SharedContent content = shipped_content();
  std::set<cases::CaseId> chosen;
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const auto id = choose_first(*content, {}, seed);
    REQUIRE(id.has_value());
    CHECK(find_case(*content, *id)->difficulty == 1);
    chosen.insert(*id);
  }
  CHECK(chosen.size() > 3);
  CaseFilter nothing;
  nothing.search = "no case says this";
  CHECK_FALSE(choose_first(*content, nothing, 1).has_value());
}

TEST_CASE("the welcome can be opened again and begins with nothing chosen") {
  Player player(shipped_content());
  CaseFilter filter;
  filter.regions.insert(guidance::Region::neck);
  player.act(ChangeFilter{filter}).act(OpenWelcome{});
  CHECK(player.screen<WelcomeScreen>().regions.empty());
  CHECK(player.screen<WelcomeScreen>().documents == 5);
  player.act(GoBack{});
  CHECK(player.shows<LibraryScreen>());
}
