#include "record/past_attempt.hpp"

#include <catch2/catch.hpp>

#include "testing/player.hpp"

namespace nc::practice {

TEST_CASE("A submitted case is a past attempt with its score, and so is its second run") {
  Player player(shipped_content());
  CHECK(player.model().past->empty());
  const cases::CaseId id = player.model().content->cases.front().id;
  for (int run = 1; run <= 2; ++run) {
    player.act(StartCase{id});
    while (player.shows<CaseScreen>() || player.model().stage == Stage::debriefing) {
      if (player.shows<CaseScreen>())
        player.answer(player.right());
      else
        player.act(Next{});
      if (!player.model().pages.shows<AttemptPage>()) break;
    }
    REQUIRE(player.model().past->size() == static_cast<std::size_t>(run));
    CHECK(player.model().past->back().case_id == id);
    CHECK(player.model().past->back().score.score == 100.0);
  }
  CHECK(player.model().history.size() == 1);
}

TEST_CASE("An attempt that was not submitted to its last visit is no past attempt") {
  Player player(shipped_content());
  const library::SharedContent content = player.model().content;
  player.act(StartCase{content->cases.front().id});
  record::Attempt open = *player.model().attempt;
  CHECK_FALSE(record::past_attempt_of(content->guidance, content->cases.front(), open));
  open.visits_submitted = static_cast<int>(content->cases.front().visits.size());
  const auto past = record::past_attempt_of(content->guidance, content->cases.front(), open);
  REQUIRE(past);
  CHECK(past->case_hash == open.started.case_hash);
  CHECK(past->use == cases::CaseUse::practice);
  CHECK(past->guidance_hash == open.started.guidance_hash);
}

TEST_CASE("A past attempt says that its case was kept for exams") {
  Player player(shipped_content());
  player.act(StartExam{{}, 1, 0, 7}).answer_right();
  REQUIRE(player.model().past->size() == 1);
  CHECK(player.model().past->front().use == cases::CaseUse::exam);
}

}  // namespace nc::practice
