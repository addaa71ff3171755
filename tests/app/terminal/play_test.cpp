#include <catch2/catch.hpp>

#include "app/terminal/stage.hpp"
#include "support/random.hpp"

using namespace nc;
using guidance::Urgency;

namespace {

/// Symptoms are only answered where the face asks for them.
scoring::AnswerSheet as_asked(const cases::Case& the_case, scoring::AnswerSheet sheet) {
  for (std::size_t at = 0; at < sheet.visits.size(); ++at) {
    if (the_case.visits[at].symptoms.size() < 2) { sheet.visits[at].symptoms.clear(); }
  }
  return sheet;
}

/// The lowest answer to everything, and every item of advice that is wrong here.
scoring::AnswerSheet wrong_answers(const guidance::Guidance& guidance, const cases::Case& the_case) {
  scoring::AnswerSheet sheet = scoring::right_answers(guidance, the_case);
  for (std::size_t at = 0; at < sheet.visits.size(); ++at) {
    const auto key = cases::derive_visit(guidance, the_case, the_case.visits[at]);
    scoring::VisitAnswers& answers = sheet.visits[at];
    const bool low_key = key.decision.key == Urgency::expected || key.decision.key == Urgency::monitor;
    answers.decision = low_key ? Urgency::emergency : Urgency::expected;
    for (auto& symptom : answers.symptoms) { symptom.second = Urgency::expected; }
    answers.advice.clear();
    for (const guidance::AdviceId& id : key.offered) {
      const auto holds = [&id](const std::vector<guidance::AdviceId>& list) {
        return std::find(list.begin(), list.end(), id) != list.end();
      };
      if (holds(key.advice.harmful) || holds(key.advice.contrary)) { answers.advice.insert(id); }
    }
  }
  return sheet;
}

scoring::AnswerSheet random_answers(const guidance::Guidance& guidance, const cases::Case& the_case, std::uint64_t seed) {
  SeededRandom random(seed);
  scoring::AnswerSheet sheet = scoring::right_answers(guidance, the_case);
  for (std::size_t at = 0; at < sheet.visits.size(); ++at) {
    scoring::VisitAnswers& answers = sheet.visits[at];
    answers.decision = static_cast<Urgency>(random.below(4));
    answers.certainty = static_cast<int>(random.below(3)) + 1;
    for (auto& symptom : answers.symptoms) { symptom.second = static_cast<Urgency>(random.below(4)); }
    answers.asked.insert(static_cast<cases::Topic>(random.below(cases::topic_count)));
    answers.advice.clear();
    for (const auto& id : cases::derive_visit(guidance, the_case, the_case.visits[at]).offered) {
      if (random.below(2) == 0) { answers.advice.insert(id); }
    }
  }
  return sheet;
}

/// Plays one case with the answers; the record must hold exactly them. The score as graded.
scoring::Score play(const practice::SharedContent& content, const cases::Case& the_case, scoring::AnswerSheet sheet) {
  sheet = as_asked(the_case, std::move(sheet));
  testing::Stage stage(content);
  const auto run = stage.run(testing::plan_of(the_case.id.text()), testing::lines_for(the_case, sheet));
  INFO(the_case.id.text() << "\n" << run.out);
  CHECK(run.exit_code == 0);
  testing::check_plain(run.out);
  CHECK(testing::count_of(run.out, "Submitted and kept.") == the_case.visits.size());
  CHECK(testing::count_of(run.out, "is not an answer here") == 0);
  const auto record = stage.record();
  REQUIRE(record.size() == 1);
  CHECK(record[0].answers.visits == sheet.visits);
  CHECK(practice::is_finished(record[0], static_cast<int>(the_case.visits.size())));
  return scoring::grade(content->guidance, the_case, record[0].answers);
}

}  // namespace

TEST_CASE("every shipped case can be worked in the terminal to 100 and safe") {
  const auto content = testing::shipped_content();
  for (const cases::Case& one : content->cases) {
    const scoring::Score score = play(content, one, scoring::right_answers(content->guidance, one));
    INFO(one.id.text());
    CHECK(score.outcome == scoring::Outcome::safe);
    if (score.score) { CHECK(*score.score == 100.0); }
  }
}

TEST_CASE("all-wrong answers in the terminal have the outcome that each key demands") {
  const auto content = testing::shipped_content();
  for (const cases::Case& one : content->cases) {
    scoring::Outcome demanded = scoring::Outcome::safe;
    for (const cases::Visit& visit : one.visits) {
      const Urgency key = cases::derive_visit(content->guidance, one, visit).decision.key;
      if (key == Urgency::contact) { demanded = std::max(demanded, scoring::Outcome::unsafe); }
      if (key == Urgency::emergency) { demanded = scoring::Outcome::critical_miss; }
    }
    INFO(one.id.text());
    CHECK(play(content, one, wrong_answers(content->guidance, one)).outcome == demanded);
  }
}

TEST_CASE("random answers in the terminal are recorded exactly as intended") {
  const auto content = testing::shipped_content();
  std::uint64_t seed = 1;
  for (const cases::Case& one : content->cases) { play(content, one, random_answers(content->guidance, one, ++seed)); }
}
