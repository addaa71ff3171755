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

TEST_CASE("every accepted class of every shipped visit has 100 and is safe with the advice that is right after it") {
  const auto guidance = shipped_guidance();
  int accepted_beside = 0;
  for (const cases::Case& the_case : shipped_cases(guidance)) {
    for (std::size_t place = 0; place < the_case.visits.size(); ++place) {
      const cases::VisitKey key = cases::derive_visit(guidance, the_case, the_case.visits[place]);
      for (const guidance::Urgency accepted : key.decision.accepted.members()) {
        if (accepted == guidance::Urgency::not_covered) continue;
        if (accepted != key.decision.key) ++accepted_beside;
        AnswerSheet sheet = right_answers(guidance, the_case);
        sheet.visits[place] = right_visit(guidance, the_case, the_case.visits[place], accepted);
        const Score score = grade(guidance, the_case, sheet);
        INFO(the_case.id.text() << ", visit " << place + 1 << ", " << guidance::to_text(accepted));
        CHECK(score.score == 100.0);
        CHECK(score.outcome == Outcome::safe);
      }
    }
  }
  CHECK(accepted_beside > 20);
}

TEST_CASE("everything right but the lung warning is unsafe in every shipped visit that is sent to no immediate help") {
  const auto guidance = shipped_guidance();
  int tried = 0;
  for (const cases::Case& the_case : shipped_cases(guidance)) {
    for (std::size_t place = 0; place < the_case.visits.size(); ++place) {
      const cases::VisitKey key = cases::derive_visit(guidance, the_case, the_case.visits[place]);
      AnswerSheet sheet = right_answers(guidance, the_case);
      const auto right = sheet.visits[place].advice;
      for (const guidance::RequiredAdvice& point : key.advice.required)
        for (const guidance::AdviceId& id : point.one_of)
          if (point.lung_warning) sheet.visits[place].advice.erase(id);
      if (sheet.visits[place].advice == right) continue;
      ++tried;
      INFO(the_case.id.text() << ", visit " << place + 1);
      const Score score = grade(guidance, the_case, sheet);
      const bool has_help = key.decision.key == guidance::Urgency::emergency;
      CHECK(score.outcome == (has_help ? Outcome::safe : Outcome::unsafe));
      CHECK(score.score.value_or(0) < (has_help ? 100 : 51));
    }
  }
  CHECK(tried > 100);
}

}  // namespace nc::scoring
