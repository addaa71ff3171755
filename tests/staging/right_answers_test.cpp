#include "staging/right_answers.hpp"

#include <catch2/catch.hpp>

#include "staging/player.hpp"
#include "staging/shipped_content.hpp"

namespace nc::staging {

TEST_CASE("the right answers to every visit are scored as right by the debrief") {
  Player player(shipped_content());
  player.act(practice::StartCase{player.model().content->cases.front().id}).answer_right();
  REQUIRE(player.model().attempt);
  CHECK(player.model().attempt->visits_submitted == 1);
}

}  // namespace nc::staging
