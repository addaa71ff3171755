#include "practice/session/answering.hpp"

#include <catch2/catch.hpp>

#include "testing/player.hpp"

namespace nc::practice {
namespace {

using guidance::Urgency;

const cases::CaseId three_reports("neck-seamstress");
const cases::SymptomId by_asking("breath");

}  // namespace

TEST_CASE("a report that is only heard by asking takes no answer before it was heard") {
  Player player(shipped_content());
  player.act(StartCase{three_reports});
  const std::size_t before = player.events();
  player.act(Classify{by_asking, Urgency::emergency});
  CHECK(player.events() == before);
  player.act(AskAbout{cases::Topic::breathing}).act(Classify{by_asking, Urgency::emergency});
  CHECK(player.events() == before + 2);
  CHECK(player.model().attempt->answers.visits.front().symptoms.at(by_asking) == Urgency::emergency);
}

TEST_CASE("a visit can be submitted without the questions, and what was never heard is a missing answer") {
  Player player(shipped_content());
  player.act(StartCase{three_reports});
  classify_reports(player);
  player.act(Decide{Urgency::emergency}).act(Submit{});
  REQUIRE(player.shows<DebriefScreen>());
  std::size_t missing = 0;
  for (const DebriefItem& item : player.screen<DebriefScreen>().visits.front().items) {
    if (item.item.kind != scoring::ItemKind::symptom || item.item.verdict != scoring::Verdict::missing) continue;
    ++missing;
    CHECK(item.item.name == "symptom:breath");
    CHECK(item.item.credit == 0);
    CHECK(item.item.weight > 0);
  }
  CHECK(missing == 1);
}

TEST_CASE("eight pieces of advice can be chosen; a ninth is refused and told, until one is dropped") {
  Player player(shipped_content());
  player.act(StartCase{three_reports});
  const std::vector<AdviceChoice> offered = player.screen<CaseScreen>().advice;
  REQUIRE(offered.size() > 9);
  for (std::size_t at = 0; at < 8; ++at)
    player.act(ToggleAdvice{offered[at].id});
  CHECK(player.screen<CaseScreen>().advice_chosen == 8);
  CHECK_FALSE(player.model().notice.has_value());
  const std::size_t before = player.events();
  player.act(ToggleAdvice{offered[8].id});
  CHECK(player.events() == before);
  CHECK(player.screen<CaseScreen>().advice_chosen == 8);
  CHECK(player.model().notice == Notice{AdviceIsFull{8}});
  player.act(ToggleAdvice{offered[0].id});
  CHECK_FALSE(player.model().notice.has_value());
  player.act(ToggleAdvice{offered[8].id});
  CHECK(player.screen<CaseScreen>().advice.at(8).chosen);
  CHECK(player.screen<CaseScreen>().advice_chosen == 8);
}

}  // namespace nc::practice
