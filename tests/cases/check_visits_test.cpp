#include <algorithm>
#include <cstdlib>

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

bool has(const Diagnostics& diagnostics, int number, Severity severity) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [&](const Diagnostic& d) { return d.number == number && d.severity == severity; });
}

std::string at_hours(int hours) {
  return with(plain_case(), "hours = 20", "hours = " + std::to_string(hours));
}

std::string without_answer(std::string text, const std::string& topic) {
  const auto begin = text.find("[[visit.asked]]\ntopic = \"" + topic + "\"");
  REQUIRE(begin != std::string::npos);
  return text.erase(begin, text.find("\n\n", begin) + 2 - begin);
}

}  // namespace

TEST_CASE("an hour is refused exactly when it is less than two hours from 48, 72 or 96") {
  const auto guidance = shipped_guidance();
  for (int hours = 0; hours <= 130; ++hours) {
    const auto found = cases::parse_case(at_hours(hours), "plain.toml", guidance).diagnostics;
    const bool is_near = std::abs(hours - 48) < 2 || std::abs(hours - 72) < 2 || std::abs(hours - 96) < 2;
    INFO(hours << " h");
    CHECK(has(found, 201, Severity::error) == is_near);
  }
}

TEST_CASE("the thresholds come from the decision table, not from the program") {
  auto guidance = shipped_guidance();
  for (auto& rule : guidance.rules)
    for (auto& condition : rule.any_of) {
      if (condition.hours_above == 48) condition.hours_above = 40;
      if (condition.hours_up_to == 48) condition.hours_up_to = 40;
    }
  CHECK(has(cases::parse_case(at_hours(40), "plain.toml", guidance).diagnostics, 201, Severity::error));
  CHECK_FALSE(has(cases::parse_case(at_hours(48), "plain.toml", guidance).diagnostics, 201, Severity::error));
}

TEST_CASE("breathing and chest are settled after the upper back and the shoulder, in whatever company") {
  const auto guidance = shipped_guidance();
  const std::vector<std::pair<std::string, bool>> regions = {{"[\"neck\"]", false},
                                                             {"[\"upper-back\"]", true},
                                                             {"[\"shoulder\"]", true},
                                                             {"[\"neck\", \"shoulder\"]", true},
                                                             {"[\"shoulder\", \"upper-back\", \"neck\"]", true}};
  for (const auto& [list, needs] : regions) {
    for (const char* topic : {"breathing", "chest"}) {
      const auto text = without_answer(with(plain_case(), "[\"neck\"]", list), topic);
      INFO(list << " without " << topic);
      CHECK(has(cases::parse_case(text, "plain.toml", guidance).diagnostics, 202, Severity::error) == needs);
      const auto draft = with(text, "\"ready\"", "\"draft\"");
      const auto parsed = cases::parse_case(draft, "plain.toml", guidance);
      CHECK(has(parsed.diagnostics, 202, Severity::warning) == needs);
      CHECK(parsed.the_case.has_value());
    }
  }
}

TEST_CASE("a symptom settles what it states, even as normal") {
  const auto guidance = shipped_guidance();
  const auto base = with(plain_case(), "[\"neck\"]", "[\"shoulder\"]");
  const auto breathing =
      with(without_answer(base, "breathing"), "pain = \"mild\"", "pain = \"mild\"\nbreathing = \"normal\"");
  CHECK(cases::parse_case(breathing, "plain.toml", guidance).diagnostics.empty());
  const auto chest = with(without_answer(base, "chest"), "pain = \"mild\"", "pain = \"mild\"\nchest = \"none\"");
  CHECK(cases::parse_case(chest, "plain.toml", guidance).diagnostics.empty());
}

TEST_CASE("a visit that is only a question needs no symptom") {
  const auto guidance = shipped_guidance();
  const auto begin = plain_case().find("[[visit.symptom]]");
  const auto end = plain_case().find("[visit.advice]");
  const auto empty = plain_case().erase(begin, end - begin);
  CHECK(has(cases::parse_case(empty, "plain.toml", guidance).diagnostics, 203, Severity::error));
  const auto question = with(with(empty, "questions = []", "questions = [\"training\"]"),
                             "deciding = [\"aches a little\"]", "deciding = [\"My neck\"]");
  const auto parsed = cases::parse_case(question, "plain.toml", guidance);
  INFO(render_diagnostics(parsed.diagnostics));
  CHECK(parsed.the_case.has_value());
}

TEST_CASE("a later visit does not quote the trainee, and the first one may say what it likes") {
  const auto guidance = shipped_guidance();
  const auto later = [&](const std::string& words) {
    const auto text = with(
        plain_case(), "[debrief]",
        "[[visit]]\nhours = 30\nwords = \"" + words + "\"\n[visit.advice]\nquestions = [\"tablets\"]\n\n[debrief]");
    return numbers_of(cases::parse_case(text, "plain.toml", guidance).diagnostics);
  };
  CHECK(later("I never rang anybody.").empty());
  CHECK(later("You\\nSAID it was nothing.") == std::vector<int>{205});
  CHECK(later("It is as you told me.") == std::vector<int>{205});
  CHECK(cases::parse_case(with(plain_case(), "My neck aches", "You said it may. My neck aches"), "plain.toml", guidance)
            .diagnostics.empty());
}
