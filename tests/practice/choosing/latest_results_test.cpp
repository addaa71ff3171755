#include "practice/choosing/latest_results.hpp"

#include <catch2/catch.hpp>

#include "testing/player.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;
using namespace nc::review;

TEST_CASE("the latest result of every card is the one that a search of the history finds") {
  Player player(all_for_practice());
  const SharedContent content = player.model().content;
  for (std::size_t at = 0; at < content->cases.size(); at += 4) {
    player.act(StartCase{content->cases[at].id});
    while (player.model().pages.shows<AttemptPage>()) {
      if (!player.shows<CaseScreen>()) {
        player.act(Next{});
        continue;
      }
      scoring::VisitAnswers answers = player.right();
      if (at % 8 == 0) answers.decision = guidance::Urgency::expected;
      player.answer(answers);
    }
  }
  const std::vector<PastResult>& history = player.model().history;
  REQUIRE(history.size() > 5);
  const LatestResults latest(*content, history);
  for (const library::CaseCard& card : content->catalogue) {
    CHECK(latest.of(card) == last_result(history, card.case_id()));
    CHECK(latest.of(card.case_id()) == latest.of(card));
    CHECK(latest.status(card) == status_of(*content, history, card.case_id()));
  }
}

TEST_CASE("of a case that is not in the library, or was never finished, there is no result") {
  const SharedContent content = all_for_practice();
  const LatestResults none(*content, {});
  CHECK(none.of(*content->catalogue.begin()) == nullptr);
  CHECK(none.status(*content->catalogue.begin()) == PracticeStatus::fresh);
  CHECK(none.of(cases::CaseId("no-such-case")) == nullptr);
  const std::vector<PastResult> foreign{{cases::CaseId("gone"), scoring::Outcome::safe, 100.0, UtcTime{1}, false}};
  CHECK(LatestResults(*content, foreign).of(cases::CaseId("gone")) == nullptr);
}
