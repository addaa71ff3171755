#include "simulation/exams.hpp"

#include <set>

#include <catch2/catch.hpp>

#include "practice/session/action.hpp"
#include "testing/graded_content.hpp"

using namespace nc;
using namespace nc::simulation;

namespace {

library::Content shipped() {
  const auto guidance = scoring::shipped_guidance();
  return library::make_content(guidance, scoring::shipped_cases(guidance));
}

scoring::Score score_of(double score, scoring::Outcome outcome) {
  scoring::Score made;
  made.score = score;
  made.outcome = outcome;
  return made;
}

}  // namespace

TEST_CASE("exams hold cases for exams alone, and as many as they should") {
  const library::Content content = shipped();
  for (const int length : exam_lengths) {
    const Exams exams = draw_exams(content, 50, length, 1);
    REQUIRE(exams.drawn.size() == 50);
    std::set<std::vector<std::size_t>> different(exams.drawn.begin(), exams.drawn.end());
    CHECK(different.size() > 1);
    for (const std::vector<std::size_t>& drawn : exams.drawn) {
      CHECK(drawn.size() == static_cast<std::size_t>(length));
      for (const std::size_t place : drawn)
        CHECK(library::find_card(content, exams.cases.at(place))->use == cases::CaseUse::exam);
    }
  }
}

TEST_CASE("the shorter exams are as long as the program offers first") {
  CHECK(exam_lengths.front() == practice::StartExam{}.count);
}

TEST_CASE("exams are judged by the rule of the policy, and their cases counted by outcome") {
  const auto guidance = scoring::shipped_guidance();
  const std::vector<scoring::Score> scores = {score_of(100, scoring::Outcome::safe),
                                              score_of(60, scoring::Outcome::over_called),
                                              score_of(0, scoring::Outcome::critical_miss)};
  Exams exams;
  exams.drawn = {{0, 1}, {0, 2}};
  const auto in_exam = [&scores](std::size_t, std::size_t place) -> const scoring::Score& { return scores[place]; };
  const ExamTally tally = tally_exams(guidance.scoring, exams, in_exam);
  CHECK(tally.exams == 2);
  CHECK(tally.passed == 1);
  CHECK(tally.mean_score == 65.0);
  CHECK(tally.outcomes == std::array<int, 4>{2, 1, 0, 1});
}

TEST_CASE("a library without cases for exams has exams without a score") {
  const library::Content content = library::make_content(scoring::shipped_guidance(), {});
  const Exams exams = draw_exams(content, 3, 10, 1);
  CHECK(exams.cases.empty());
  const auto never = [](std::size_t, std::size_t) -> const scoring::Score& { throw std::logic_error("no case"); };
  CHECK_FALSE(tally_exams(content.guidance.scoring, exams, never).mean_score);
}
