#include <algorithm>

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "cases/vocabulary.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

std::string line_of(guidance::Finding finding, const std::string& value) {
  return std::string(guidance::to_text(finding)) + " = \"" + value + "\"";
}

/// The plain case with a second symptom that states these lines.
std::string second_symptom(const std::string& lines) {
  return with(plain_case(), "[visit.advice]",
              "[[visit.symptom]]\nid = \"second\"\nquote = \"My neck\"\n" + lines + "\n\n[visit.advice]");
}

bool has(const Diagnostics& diagnostics, int number) {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& d) { return d.number == number; });
}

}  // namespace

TEST_CASE("a finding that no other symptom states is accepted in its own symptom, every value of it") {
  const auto guidance = shipped_guidance();
  for (const auto finding : cases::symptom_findings()) {
    using guidance::Finding;
    const bool is_of_pain = finding == Finding::pain || finding == Finding::trend || finding == Finding::selfcare ||
                            finding == Finding::spread || finding == Finding::onset || finding == Finding::provoked;
    if (is_of_pain) continue;  // without pain of its own such a symptom is impossible
    for (const auto& value : cases::value_words(finding)) {
      if (value == "local-persistent") continue;                   // not on the first day
      if (value == cases::value_words(finding).front()) continue;  // says nothing
      const auto found = cases::parse_case(second_symptom(line_of(finding, value)), "plain.toml", guidance).diagnostics;
      INFO(line_of(finding, value) << "\n" << render_diagnostics(found));
      CHECK_FALSE(has_errors(found));
    }
  }
}

TEST_CASE("a finding stated twice is refused for every finding, even with the same value") {
  const auto guidance = shipped_guidance();
  for (const auto finding : cases::symptom_findings()) {
    const auto line = line_of(finding, cases::value_words(finding).front());
    auto text = plain_case();
    if (text.find("\n" + std::string(guidance::to_text(finding)) + " = ") == std::string::npos)
      text = with(text, "pain = \"mild\"", "pain = \"mild\"\n" + line);
    text = with(text, "[visit.advice]",
                "[[visit.symptom]]\nid = \"second\"\nquote = \"My neck\"\n" + line + "\n\n[visit.advice]");
    const auto found = cases::parse_case(text, "plain.toml", guidance).diagnostics;
    INFO(line << "\n" << render_diagnostics(found));
    CHECK(has(found, 212));
  }
}

TEST_CASE("what speaks of pain is impossible in a symptom without pain") {
  const auto guidance = shipped_guidance();
  for (const char* line :
       {"trend = \"improving\"", "selfcare = \"eased\"", "spread = \"wide\"", "provoked = \"after-strenuous\""}) {
    auto text = with(plain_case(), "pain = \"mild\"\ntrend = \"improving\"\nselfcare = \"not-tried\"", line);
    INFO(line);
    CHECK(has(cases::parse_case(text, "plain.toml", guidance).diagnostics, 213));
  }
}

TEST_CASE("'na' is refused in both findings that have it, and nowhere else is it a word") {
  const auto guidance = shipped_guidance();
  for (const char* line : {"trend = \"improving\"", "selfcare = \"not-tried\""}) {
    const std::string key = std::string(line).substr(0, std::string(line).find(' '));
    CHECK(numbers_of(
              cases::parse_case(with(plain_case(), line, key + " = \"na\""), "plain.toml", guidance).diagnostics) ==
          std::vector<int>{211});
  }
}

TEST_CASE("a symptom says something: findings that all say there is nothing are told, for every finding") {
  const auto guidance = shipped_guidance();
  for (const auto finding : cases::symptom_findings()) {
    if (finding == guidance::Finding::trend || finding == guidance::Finding::selfcare) continue;
    const auto line = line_of(finding, cases::value_words(finding).front());
    auto text = with(plain_case(), "pain = \"mild\"\ntrend = \"improving\"\nselfcare = \"not-tried\"", line);
    INFO(line);
    const auto found = cases::parse_case(text, "plain.toml", guidance).diagnostics;
    REQUIRE(has(found, 215));
    CHECK(found.front().message.find(line) != std::string::npos);
    CHECK_FALSE(
        has_errors(cases::parse_case(with(text, "\"ready\"", "\"draft\""), "plain.toml", guidance).diagnostics));
  }
}

TEST_CASE("what pain lacks is one error, with what to write") {
  const auto found = cases::parse_case(with(plain_case(), "trend = \"improving\"\nselfcare = \"not-tried\"\n", ""),
                                       "plain.toml", shipped_guidance())
                         .diagnostics;
  REQUIRE(numbers_of(found) == std::vector<int>{213});
  CHECK(found.front().message == "pain needs 'trend' and 'selfcare' as well");
  CHECK(found.front().suggestion.find("add trend = \"improving\" (or unchanged, slight-rise and marked-worse)") == 0);
}

TEST_CASE("the same finding may be stated again in another visit") {
  const auto guidance = shipped_guidance();
  const auto text =
      with(plain_case(), "\n[debrief]",
           "\n[[visit]]\nhours = 30\nwords = \"Still.\"\n\n[[visit.symptom]]\nid = \"ache\"\nquote = \"Still\"\n"
           "pain = \"mild\"\ntrend = \"improving\"\nselfcare = \"eased\"\n\n[debrief]");
  const auto parsed = cases::parse_case(text, "plain.toml", guidance);
  INFO(render_diagnostics(parsed.diagnostics));
  CHECK(parsed.diagnostics.empty());
}
