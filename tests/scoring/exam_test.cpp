#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "scoring/exam.hpp"
#include "scoring/grade.hpp"
#include "scoring/policy.hpp"

namespace nc::scoring {
namespace {

Score case_score(std::optional<double> score, Outcome outcome = Outcome::safe) {
  Score made;
  made.score = score;
  made.outcome = outcome;
  return made;
}

ExamResult graded(const std::vector<Score>& scores) {
  return grade_exam(contract_policy(), scores);
}

}  // namespace

TEST_CASE("an exam is passed at the cut and failed below it") {
  CHECK(graded({case_score(70)}).passed);
  CHECK(graded({case_score(60), case_score(80)}).passed);
  CHECK_FALSE(graded({case_score(69.999)}).passed);
  CHECK(graded({case_score(100)}).reason == ExamReason::passed);
  CHECK(graded({case_score(69.999)}).reason == ExamReason::low_score);
}

TEST_CASE("one critical miss fails the exam whatever the score") {
  const ExamResult result = graded({case_score(100), case_score(100, Outcome::critical_miss)});
  CHECK_FALSE(result.passed);
  CHECK(result.critical_misses == 1);
  CHECK(result.unsafe == 0);
  CHECK(result.reason == ExamReason::critical_miss);
}

TEST_CASE("an unsafe case fails the exam unless the policy allows it") {
  const std::vector<Score> scores = {case_score(100), case_score(90, Outcome::unsafe)};
  CHECK_FALSE(graded(scores).passed);
  CHECK(graded(scores).reason == ExamReason::unsafe_cases);
  guidance::ScoringPolicy lenient = contract_policy();
  lenient.exam_unsafe_allowed = 1;
  CHECK(grade_exam(lenient, scores).passed);
}

TEST_CASE("over-called cases are counted and fail nobody") {
  const ExamResult result = graded({case_score(100), case_score(60, Outcome::over_called)});
  CHECK(result.passed);
  CHECK(result.over_called == 1);
  CHECK(result.unsafe == 0);
}

TEST_CASE("a case without a score counts for its outcome and not for the mean") {
  const ExamResult result = graded({case_score(80), case_score(std::nullopt)});
  CHECK(result.score == 80.0);
  CHECK(result.passed);
  CHECK_FALSE(graded({case_score(80), case_score(std::nullopt, Outcome::unsafe)}).passed);
}

TEST_CASE("an exam in which nothing is scored is not passed") {
  CHECK_FALSE(graded({}).passed);
  CHECK(graded({}).reason == ExamReason::nothing_scored);
  CHECK_FALSE(graded({case_score(std::nullopt)}).score.has_value());
}

TEST_CASE("no exam with a critical miss or an unsafe case is ever passed") {
  rc::prop("for any scores", [](const std::vector<unsigned char>& drawn) {
    std::vector<Score> scores;
    bool all_safe = true;
    for (const unsigned char byte : drawn) {
      const Outcome outcome = byte % 7 == 0 ? Outcome::critical_miss : byte % 11 == 0 ? Outcome::unsafe : Outcome::safe;
      all_safe = all_safe && outcome == Outcome::safe;
      scores.push_back(case_score(byte * 100.0 / 255, outcome));
    }
    const ExamResult result = graded(scores);
    RC_ASSERT(all_safe || !result.passed);
    RC_ASSERT(result.passed == (all_safe && result.score && *result.score >= 70));
    RC_ASSERT(result.passed == (result.reason == ExamReason::passed));
  });
}

}  // namespace nc::scoring
