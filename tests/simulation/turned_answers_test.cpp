#include "simulation/turned_answers.hpp"

#include <catch2/catch.hpp>

#include "scoring/grade.hpp"
#include "testing/graded_content.hpp"

using namespace nc;

TEST_CASE("without an error right answers stay as they are") {
  const auto guidance = scoring::shipped_guidance();
  SeededRandom random(1);
  for (const cases::Case& the_case : scoring::shipped_cases(guidance)) {
    const auto right = scoring::right_answers(guidance, the_case);
    CHECK(simulation::turned_answers(guidance, the_case, 0, random).visits == right.visits);
  }
}

TEST_CASE("with nothing but errors no scored decision or report is right, and no required point is earned") {
  const auto guidance = scoring::shipped_guidance();
  SeededRandom random(1);
  for (const cases::Case& the_case : scoring::shipped_cases(guidance)) {
    INFO(the_case.id.text());
    const auto sheet = simulation::turned_answers(guidance, the_case, 100, random);
    for (const scoring::VisitScore& visit : scoring::grade(guidance, the_case, sheet).visits)
      for (const scoring::Item& item : visit.items)
        if (item.weight > 0) CHECK(item.verdict != scoring::Verdict::right);
  }
}
