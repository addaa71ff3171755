#include "practice/session/persons.hpp"

#include <catch2/catch.hpp>

#include "testing/player.hpp"

namespace nc::practice {
namespace {

Settings settings_of(const std::string& trainee, const std::string& cohort = {}) {
  Settings settings = without_cue();
  settings.trainee = record::TraineeId(trainee);
  settings.cohort = cohort;
  return settings;
}

PersonNames held() {
  return {{"S0001", "Anna ", "\u0412\u043E\u0432\u0430"}, {"Spring 2026"}};
}

std::string twin_of(const std::string& trainee) {
  const auto twin = find_look_alike(held(), settings_of(trainee));
  return twin ? twin->held : std::string();
}

}  // namespace

TEST_CASE("an id that looks like one of the record is told, whether by case, width, blanks or another alphabet") {
  CHECK(twin_of("s0001") == "S0001");
  CHECK(twin_of("S 0001") == "S0001");
  CHECK(twin_of("\uFF330001") == "S0001");
  CHECK(twin_of("\u0410nna") == "Anna ");
}

TEST_CASE("an id that the record holds, a new one and no id at all are nobody else's") {
  CHECK(twin_of("S0001").empty());
  CHECK(twin_of("Anna").empty());  // kept with a blank by a former edition
  CHECK(twin_of("S0002").empty());
  CHECK(twin_of("").empty());
}

TEST_CASE("cohorts that look alike are told too") {
  const auto twin = find_look_alike(held(), settings_of("S0001", "spring 2026"));
  REQUIRE(twin);
  CHECK(twin->of_cohort);
  CHECK(twin->held == "Spring 2026");
}

TEST_CASE("an id is kept as it was meant, and one that can be none leaves the one before") {
  const Settings before = settings_of("S0001", "Spring");
  CHECK(with_read_names(settings_of(" Anna  Berg "), before).trainee == record::TraineeId("Anna Berg"));
  CHECK(with_read_names(settings_of(std::string(5000, 'x')), before).trainee == record::TraineeId("S0001"));
  CHECK(with_read_names(settings_of("  "), before).trainee.empty());
  CHECK(with_read_names(settings_of("S0001", "a\x07"), before).cohort == "Spring");
}

TEST_CASE("changing the settings to an id that looks like one of the record says so before anything is kept under it") {
  Player player(shipped_content(), settings_of("S0001"));
  player.act(StartCase{player.model().content->cases.front().id});
  player.act(OpenLibrary{}).act(OpenSettings{});
  player.act(ChangeSettings{settings_of(" s0001 ")});
  CHECK(player.model().settings.trainee == record::TraineeId("s0001"));
  REQUIRE(player.model().notice);
  CHECK(*player.model().notice == Notice{LookAlike{false, "s0001", "S0001"}});
  CHECK(player.screen<SettingsScreen>().look_alike == LookAlike{false, "s0001", "S0001"});
  player.act(ChangeSettings{settings_of("S0001")});
  CHECK_FALSE(player.screen<SettingsScreen>().look_alike);
}

TEST_CASE(
    "a case that begins under an id that looks like another says it once, and then the id has answers of its own") {
  Player player(shipped_content(), settings_of("S0001"));
  const cases::CaseId first = player.model().content->cases[0].id;
  const cases::CaseId second = player.model().content->cases[1].id;
  player.act(StartCase{first}).act(OpenLibrary{});
  player.act(ChangeSettings{settings_of("s0001")}).act(StartCase{second});
  REQUIRE(player.model().notice);
  CHECK(*player.model().notice == Notice{LookAlike{false, "s0001", "S0001"}});
  player.act(OpenLibrary{}).act(StartCase{first});
  REQUIRE(player.model().notice);
  CHECK(std::holds_alternative<LeftCase>(*player.model().notice));
}

TEST_CASE("a sitting belongs to its end to who began it, whatever the settings say meanwhile") {
  Settings ana = without_cue();
  ana.trainee = record::TraineeId("Ana");
  ana.cohort = "spring";
  Player player(shipped_content(), ana);
  player.act(StartPractice{3}).answer_right();
  Settings ben = ana;
  ben.trainee = record::TraineeId("Ben");
  ben.cohort = "autumn";
  player.act(ChangeSettings{ben});
  CHECK(player.model().notice == Notice(PlainNotice::trainee_of_open_sitting));
  for (int steps = 0; steps < 20 && player.record().size() < 3; ++steps) {
    if (player.shows<CaseScreen>())
      player.answer_right();
    else
      player.act(Next{});
  }
  const auto belongs_to = [](const record::Attempt& one, const Settings& person) {
    return one.started.trainee == person.trainee && one.started.cohort == person.cohort;
  };
  REQUIRE(player.record().size() == 3);
  for (const record::Attempt& one : player.record())
    CHECK(belongs_to(one, ana));
  player.act(Next{}).act(StartPractice{1});
  CHECK(belongs_to(player.record().back(), ben));
}

TEST_CASE("a sitting that goes on after a restart under another cohort stays in its own") {
  Settings ana = without_cue();
  ana.trainee = record::TraineeId("Ana");
  ana.cohort = "spring";
  Player player(shipped_content(), ana);
  player.act(StartPractice{2});
  Settings later = ana;
  later.cohort = "autumn";
  player.act(ChangeSettings{later}).restart();
  player.answer_right().act(Next{});
  CHECK(player.record().back().started.cohort == "spring");
}

}  // namespace nc::practice
