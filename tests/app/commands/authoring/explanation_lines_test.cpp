#include "app/commands/authoring/explanation_lines.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/commands/authoring/case_explanation.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

std::string lines_of(const std::string& text) {
  const guidance::Guidance guidance = shipped_guidance();
  return app::explanation_lines(
      app::explain_case(guidance, cases::read_draft(text, "plain.toml", guidance), "plain.toml"));
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an explanation names key, rules, advice and the smallest changes of each visit") {
  const std::string lines = lines_of(plain_case());
  CHECK(holds(lines, "plain.toml: plain\n  visit 1, 20 h after the session: expected (X1a)\n"));
  CHECK(holds(lines, "\n    ache alone: expected\n"));
  CHECK(holds(lines, "\n    X1a expected: "));
  CHECK(holds(lines, "      d1-soreness-24-48h (001_f719260c0662e1fb.txt, "));
  CHECK(holds(lines, "\n    required: "));
  CHECK(holds(lines, "(adv-state-timeline)\n"));
  CHECK(holds(lines, "\n    pain = \"severe\" gives monitor (M4)\n"));
  CHECK(holds(lines, "\n    hours = 49 gives monitor (M1)\n"));
}

TEST_CASE("two changes that are needed together stand in one line") {
  const std::string both = "breathing = \"new-difficulty\"\nchest = \"chest-pain\"\n";
  CHECK(holds(lines_of(with(plain_case(), "pain = \"mild\"\n", both + "pain = \"mild\"\n")),
              "breathing = \"normal\" and chest = \"none\" gives expected (X1a)"));
}

TEST_CASE("what could not be derived or read is said") {
  CHECK(holds(lines_of(with(plain_case(), "pain = \"mild\"", "pain = \"agony\"")),
              "20 h after the session: not derived: "));
  CHECK(holds(lines_of("no TOML"), "no visit could be read"));
}

TEST_CASE("text from the file cannot disturb a terminal") {
  const std::string lines = lines_of(with(plain_case(), "id = \"ache\"", "id = \"a\\u001bb\""));
  CHECK_FALSE(holds(lines, "\x1b"));
}
