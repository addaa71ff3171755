#include "app/commands/guidance/coverage_text.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// What one plain case of the neck covers: one visit, expected, by rule X1a, which cites all five documents.
struct OneCase {
  guidance::Guidance guidance = shipped_guidance();
  cases::Coverage coverage =
      cases::coverage_of(guidance, {cases::parse_case(plain_case(), "plain.toml", guidance).the_case.value()});
};

}  // namespace

TEST_CASE("the page counts the case in the tables of its region, rule and documents") {
  const OneCase one;
  const std::string page = app::coverage_markdown(one.guidance, one.coverage);
  CHECK(holds(page, "1 ready cases with 1 visits; 0 of the cases are kept for exams."));
  CHECK(holds(page, "| neck | 1 | 0 | 0 | 0 | 0 |\n"));
  CHECK(holds(page, "| shoulder | 0 | 0 | 0 | 0 | 0 |\n"));
  CHECK(holds(page, "| X1a | expected | 1 | 0 | 0 |"));
  CHECK(holds(page, "| neck | expected | X1a | D1 | 1 | plain |\n"));
  CHECK(holds(page, "- No case of the region neck has the urgency emergency.\n"));
  CHECK(holds(page, "- No case is decided by rule C7.\n"));
  CHECK_FALSE(holds(page, "No case is decided by rule X1a."));
}

TEST_CASE("the lines say the same, one fact each, without a table") {
  const OneCase one;
  const std::string lines = app::coverage_lines(one.guidance, one.coverage);
  CHECK(holds(lines, "1 ready cases, 1 visits, 0 cases for exams\n"));
  CHECK(holds(lines, "neck: 1 expected, 0 monitor, 0 contact, 0 emergency, 0 not-covered\n"));
  CHECK(holds(lines, "neck, expected, X1a, D1: 1\n"));
  CHECK(holds(lines, "\nGaps\nNo case of the region neck has the urgency monitor.\n"));
  CHECK_FALSE(holds(lines, "|"));
}

TEST_CASE("the JSON has every cell with its cases, and every gap") {
  const OneCase one;
  const auto json = nlohmann::json::parse(app::coverage_json(one.guidance, one.coverage));
  CHECK(json["cases"] == 1);
  CHECK(json["visits"] == 1);
  REQUIRE(json["cells"].size() == 5);
  CHECK(json["cells"][0]["cases"] == std::vector<std::string>{"plain"});
  CHECK(json["gaps"]["urgencies"].size() == 14);
  CHECK(json["gaps"]["rules"].size() + 1 == one.coverage.rules.size());
  CHECK(json["gaps"]["documents"].empty());
}
