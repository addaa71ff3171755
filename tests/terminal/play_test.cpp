#include <catch2/catch.hpp>

#include "terminal/stage.hpp"
#include "testing/answer_sheets.hpp"

using namespace nc;
namespace {

/// Plays one case with the answers; the record must hold exactly them. The score as graded.
scoring::Score play(const library::SharedContent& content, const cases::Case& the_case, const testing::Sheet& visits) {
  const scoring::AnswerSheet sheet{the_case.id, visits};
  testing::Stage stage(content);
  const auto run =
      stage.run(testing::plan_of(the_case.id.text()), testing::lines_for(content->guidance, the_case, sheet));
  INFO(the_case.id.text() << "\n" << run.out);
  CHECK(run.ending == terminal::Ending::done);
  testing::check_plain(run.out);
  CHECK(testing::count_of(run.out, "Submitted and kept.") == the_case.visits.size());
  CHECK(testing::count_of(run.out, "is not an answer here") == 0);
  const auto record = stage.record();
  REQUIRE(record.size() == 1);
  CHECK(record[0].answers.visits == sheet.visits);
  CHECK(record::is_finished(record[0], static_cast<int>(the_case.visits.size())));
  return scoring::grade(content->guidance, the_case, record[0].answers);
}

}  // namespace

TEST_CASE("every practice case can be worked in the terminal to 100 and safe") {
  const auto content = practice::shipped_content();
  for (const cases::Case& one : content->cases) {
    if (one.use == cases::CaseUse::exam) continue;
    const scoring::Score score = play(content, one, testing::right_sheet(content->guidance, one));
    INFO(one.id.text());
    CHECK(score.outcome == scoring::Outcome::safe);
    if (score.score) {
      CHECK(*score.score == 100.0);
    }
  }
}

TEST_CASE("all-wrong answers in the terminal have the outcome that each key demands") {
  const auto content = practice::shipped_content();
  for (const cases::Case& one : content->cases) {
    if (one.use == cases::CaseUse::exam) continue;
    INFO(one.id.text());
    CHECK(play(content, one, testing::wrong_sheet(content->guidance, one)).outcome ==
          testing::outcome_of_wrong_sheet(content->guidance, one));
  }
}

TEST_CASE("random answers in the terminal are recorded exactly as intended") {
  const auto content = practice::shipped_content();
  SeededRandom random(1);
  for (const cases::Case& one : content->cases) {
    if (one.use == cases::CaseUse::exam) continue;
    play(content, one, testing::random_sheet(content->guidance, one, random));
  }
}
