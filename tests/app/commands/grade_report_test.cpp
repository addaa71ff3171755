#include "app/commands/grade_report.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "testing/graded_content.hpp"

using namespace nc;
using namespace nc::app;

namespace {

/// Spreading redness in the neck, watched instead of reported.
struct Reported {
  guidance::Guidance guidance = scoring::shipped_guidance();
  cases::Case the_case = scoring::make_case(
      {guidance::Region::neck}, {scoring::make_visit(20, {scoring::make_symptom("skin", {{"site", "alarm"}})})});
  scoring::AnswerSheet sheet = scoring::right_answers(guidance, the_case);

  scoring::Score score() const { return scoring::grade(guidance, the_case, sheet); }
  std::string text() const {
    const scoring::Score graded = score();
    return grade_as_text({guidance, the_case, graded});
  }
  nlohmann::ordered_json json() const {
    const scoring::Score graded = score();
    return grade_as_json({guidance, the_case, graded});
  }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a grading in text says what was given, what was right and what it rests on") {
  Reported reported;
  reported.sheet.visits[0].decision = guidance::Urgency::monitor;
  const std::string text = reported.text();
  INFO(text);
  CHECK(holds(text, "made-up: score 50, unsafe\n"));
  CHECK(holds(text, "Visit 1, 20 h after the session: score 50, unsafe, certainty mark -6\n"));
  CHECK(holds(text,
              "  decision: under-called; given monitor, key contact (accepted: contact); credit 0 x weight 0.5; "
              "DANGEROUS\n"));
  CHECK(holds(text, "      rules C1\n"));
  CHECK(holds(text, "      d1-warn-infection-signs: 001_f719260c0662e1fb.txt, "));
  CHECK(holds(text, "      res-infection: "));
  CHECK(holds(text, "  advice:adv-name-warning-sign: right; chosen, key required; credit 1 x weight 0.3\n"));
}

TEST_CASE("an unanswered visit is told as such") {
  Reported reported;
  reported.sheet.visits.clear();
  CHECK(holds(reported.text(), "  decision: missing; nothing given, key contact (accepted: contact)"));
  CHECK(holds(reported.text(), "score 0, unsafe\n"));
}

TEST_CASE("control characters of a case never reach the terminal") {
  Reported reported;
  reported.the_case.id = cases::CaseId("\x1b[31mred");
  CHECK_FALSE(holds(reported.text(), "\x1b"));
}

TEST_CASE("a grading in JSON has the columns of the answers export for every item") {
  const Reported reported;
  const nlohmann::ordered_json json = reported.json();
  CHECK(json["score"] == 100.0);
  CHECK(json["outcome"] == "safe");
  CHECK(json["certainty_mark"] == 3.0);
  CHECK(json["symptoms_credit"] == 1.0);
  REQUIRE(json["visits"].size() == 1);
  const nlohmann::ordered_json& items = json["visits"][0]["items"];
  REQUIRE(items.size() >= 2);
  for (const char* column : {"attempt_id", "visit", "item", "key", "accepted", "given", "credit", "weight", "verdict",
                             "rules", "cites", "documents"}) {
    INFO(column);
    CHECK(items[0].contains(column));
  }
  CHECK(items[0]["item"] == "decision");
  CHECK(items[0]["attempt_id"].is_null());
  CHECK(items[0]["documents"].get<std::string>().find("001_f719260c0662e1fb.txt") != std::string::npos);
}

TEST_CASE("the items of a grading in JSON add up to its score") {
  Reported reported;
  reported.sheet.visits[0].advice.clear();
  const nlohmann::ordered_json json = reported.json();
  double sum = 0;
  for (const auto& item : json["visits"][0]["items"])
    sum += item["credit"].get<double>() * item["weight"].get<double>();
  CHECK(100 * sum == Approx(json["score"].get<double>()));
  CHECK(json["outcome"] == "safe");
}
