#include "scoring/played_answers.hpp"

#include <catch2/catch.hpp>

#include "scoring/grade.hpp"
#include "testing/graded_content.hpp"

namespace nc::scoring {
namespace {

Score score_of(Played who, const guidance::Guidance& guidance, const cases::Case& the_case) {
  AnswerSheet sheet{the_case.id, {}};
  for (const cases::Visit& visit : the_case.visits)
    sheet.visits.push_back(played_answers(who, guidance, the_case, visit));
  return grade(guidance, the_case, sheet);
}

}  // namespace

TEST_CASE("everybody who is played has a word") {
  CHECK(played_words() == std::vector<std::string>{"perfect", "careless", "always-contact"});
  CHECK(parse_played("careless") == Played::careless);
  CHECK_FALSE(parse_played("lazy"));
}

TEST_CASE("the perfect one is all right at every shipped case, and leaves nothing unasked") {
  const auto guidance = shipped_guidance();
  for (const cases::Case& the_case : shipped_cases(guidance)) {
    INFO(the_case.id.text());
    const Score score = score_of(Played::perfect, guidance, the_case);
    CHECK(score.outcome == Outcome::safe);
    if (score.score) CHECK(*score.score == 100);
    for (const cases::Visit& visit : the_case.visits) {
      const VisitAnswers answers = played_answers(Played::perfect, guidance, the_case, visit);
      for (const cases::AskedAnswer& asked : visit.asked)
        CHECK(answers.asked.count(asked.topic) == 1);
    }
  }
}

TEST_CASE("the careless one is never safe where the documents see an emergency") {
  const auto guidance = shipped_guidance();
  int emergencies = 0;
  for (const cases::Case& the_case : shipped_cases(guidance)) {
    for (const cases::Visit& visit : the_case.visits) {
      if (derive_visit(guidance, the_case, visit).decision.key != guidance::Urgency::emergency) continue;
      ++emergencies;
      INFO(the_case.id.text());
      CHECK(score_of(Played::careless, guidance, the_case).outcome != Outcome::safe);
    }
  }
  CHECK(emergencies > 0);
}

TEST_CASE("the one who always answers contact reads nothing and advises nothing that is wrong by kind") {
  const auto guidance = shipped_guidance();
  for (const cases::Case& the_case : shipped_cases(guidance)) {
    for (const cases::Visit& visit : the_case.visits) {
      const VisitAnswers answers = played_answers(Played::always_contact, guidance, the_case, visit);
      CHECK(answers.asked.empty());
      CHECK(answers.decision == guidance::Urgency::contact);
      for (const cases::Symptom& report : visit.symptoms)
        CHECK(answers.symptoms.count(report.id) == (report.heard ? 0 : 1));
      CHECK(answers.advice.size() <= guidance.sheet->most_chosen);
      for (const guidance::AdviceId& id : answers.advice)
        CHECK(find_advice(guidance, id)->kind == guidance::AdviceKind::helpful);
    }
  }
}

}  // namespace nc::scoring
