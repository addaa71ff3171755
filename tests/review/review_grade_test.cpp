#include "review/review_grade.hpp"

#include <catch2/catch.hpp>

#include "review/review_policy.hpp"

namespace nc::practice {
namespace {

using scoring::Outcome;

review::ReviewGrade grade_of(bool right, std::optional<scoring::Certainty> certainty) {
  return review::review_grade(contract_review(), {right, certainty});
}

/// A score of visits with these decision credits.
scoring::Score score_of(const std::vector<std::optional<double>>& credits, Outcome outcome = Outcome::safe) {
  scoring::Score score;
  score.outcome = outcome;
  for (const std::optional<double>& credit : credits) {
    scoring::VisitScore visit;
    visit.decision_credit = credit;
    score.visits.push_back(visit);
  }
  return score;
}

scoring::AnswerSheet sheet_of(const std::vector<std::optional<scoring::Certainty>>& certainties) {
  scoring::AnswerSheet sheet;
  for (const auto& certainty : certainties) {
    scoring::VisitAnswers visit;
    visit.certainty = certainty;
    sheet.visits.push_back(visit);
  }
  return sheet;
}

scoring::Score with_key(scoring::ItemKind kind, const std::string& key) {
  scoring::Score score = score_of({1, 1});
  scoring::Item item;
  item.kind = kind;
  item.key = key;
  score.visits.back().items = {item};
  return score;
}

}  // namespace

TEST_CASE("wrong is again, however sure") {
  for (const std::optional<scoring::Certainty> certainty : {std::optional<int>{}, {1}, {2}, {3}, {9}})
    CHECK(grade_of(false, certainty) == review::ReviewGrade::again);
}

TEST_CASE("right but not sure is hard; right and sure is good, and never more") {
  CHECK(grade_of(true, 1) == review::ReviewGrade::hard);
  CHECK(grade_of(true, 2) == review::ReviewGrade::good);
  CHECK(grade_of(true, 3) == review::ReviewGrade::good);
}

TEST_CASE("right without saying how sure, or out of range, is graded by the result alone") {
  CHECK(grade_of(true, std::nullopt) == review::ReviewGrade::good);
  CHECK(grade_of(true, 0) == review::ReviewGrade::good);
  CHECK(grade_of(true, 4) == review::ReviewGrade::good);
  guidance::ReviewPolicy cautious = contract_review();
  cautious.grade_right_unstated = 2;
  CHECK(review::review_grade(cautious, {true, std::nullopt}) == review::ReviewGrade::hard);
}

TEST_CASE("a policy made by hand gives no grade that is not there") {
  guidance::ReviewPolicy odd = contract_review();
  odd.grade_right = {0, 4, 100};
  CHECK(review::review_grade(odd, {true, 1}) == review::ReviewGrade::again);
  CHECK(review::review_grade(odd, {true, 2}) == review::ReviewGrade::good);
  CHECK(review::review_grade(odd, {true, 3}) == review::ReviewGrade::good);
}

TEST_CASE("a case is right when every scored decision is, and safely so") {
  CHECK(review::review_result(score_of({1, 1}), {})->right);
  CHECK(review::review_result(score_of({1, std::nullopt}), {})->right);
  CHECK_FALSE(review::review_result(score_of({1, 0.5}), {})->right);
  CHECK_FALSE(review::review_result(score_of({1, 0}), {})->right);
  CHECK_FALSE(review::review_result(score_of({1, 1}, Outcome::unsafe), {})->right);
  CHECK_FALSE(review::review_result(score_of({1}, Outcome::critical_miss), {})->right);
}

TEST_CASE("a case whose decisions are not scored is not reviewed") {
  CHECK_FALSE(review::review_result(score_of({}), {}).has_value());
  CHECK_FALSE(review::review_result(score_of({std::nullopt}), {}).has_value());
}

TEST_CASE("the least sure visit says how sure the case was") {
  CHECK(review::review_result(score_of({1, 1}), sheet_of({3, 1}))->certainty == 1);
  CHECK(review::review_result(score_of({1, 1}), sheet_of({std::nullopt, 2}))->certainty == 2);
  CHECK_FALSE(review::review_result(score_of({1, 1}), sheet_of({std::nullopt}))->certainty.has_value());
}

TEST_CASE("a case holds an emergency when one of its decisions does") {
  CHECK(review::holds_emergency(with_key(scoring::ItemKind::decision, "emergency")));
  CHECK_FALSE(review::holds_emergency(with_key(scoring::ItemKind::decision, "contact")));
  CHECK_FALSE(review::holds_emergency(with_key(scoring::ItemKind::symptom, "emergency")));
  CHECK_FALSE(review::holds_emergency(scoring::Score{}));
}

}  // namespace nc::practice
