#include "scoring/right_answers.hpp"

#include <catch2/catch.hpp>

#include "scoring/grade.hpp"
#include "testing/graded_content.hpp"

namespace nc::scoring {

TEST_CASE("the right answers to every visit are scored as right") {
  const auto guidance = shipped_guidance();
  for (const cases::Case& the_case : shipped_cases(guidance)) {
    INFO(the_case.id.text());
    const Score score = grade(guidance, the_case, right_answers(guidance, the_case));
    CHECK(score.outcome == Outcome::safe);
    for (const VisitScore& visit : score.visits)
      CHECK(visit.score.value_or(100) == 100);
  }
}

}  // namespace nc::scoring
