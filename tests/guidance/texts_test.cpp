#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "guidance/derive.hpp"
#include "testing/shipped_guidance.hpp"

// What the shipped guidance says to people who learn: short, plain, and without the program's own language.

namespace nc::guidance {
namespace {

int count_words(const std::string& text) {
  std::istringstream in(text);
  return static_cast<int>(std::distance(std::istream_iterator<std::string>(in), {}));
}

bool has(const std::string& text, const std::string& pattern) {
  return std::regex_search(text, std::regex(pattern, std::regex::ECMAScript | std::regex::icase));
}

/// The resolutions behind the rules that are not explicit throughout.
std::set<std::string> behind_readings(const Guidance& guidance) {
  std::set<std::string> result;
  for (const DecisionRule& rule : guidance.rules) {
    if (rule.strength == RuleStrength::explicit_rule) continue;
    for (const ResolutionId& id : rule.resolutions)
      result.insert(id.text());
  }
  return result;
}

template <class Items>
void collect_cited(const Items& items, std::set<std::string>& cited) {
  for (const auto& item : items) {
    for (const auto& citation : item.cites)
      cited.insert(citation.statement.text());
  }
}

std::string read(const std::string& name) {
  std::ifstream in(std::string(NEEDLECASE_SOURCE_DIR) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("every rule is one sentence of at most 20 words that names no class") {
  for (const DecisionRule& rule : testing::shipped().rules) {
    INFO(rule.id.text() << ": " << rule.says);
    CHECK(count_words(rule.says) <= 20);
    CHECK(std::count(rule.says.begin(), rule.says.end(), '.') == 1);
    CHECK_FALSE(has(rule.says, R"(\b(expected|monitor|contact|emergency|not.covered)\b)"));
  }
}

TEST_CASE("every resolution is said to learners in at most 40 plain words") {
  for (const Resolution& resolution : testing::shipped().resolutions) {
    INFO(resolution.id.text() << ": " << resolution.learners);
    CHECK_FALSE(resolution.learners.empty());
    CHECK(count_words(resolution.learners) <= 40);
    CHECK_FALSE(has(resolution.learners, R"(\bd[0-4]\b|\b0\d\d\b|\bres-|\bgap-|=|[<>≤≥])"));
    CHECK_FALSE(has(resolution.learners, R"(\b(keyed|key|scored?|author|feedback|app|citation|cites?|class)\b)"));
    CHECK_FALSE(std::regex_search(resolution.learners, std::regex("EXPECTED|MONITOR|CONTACT|EMERGENCY")));
  }
}

TEST_CASE("every resolution that decides a rule says why to learners") {
  const Guidance guidance = testing::shipped();
  for (const DecisionRule& rule : guidance.rules) {
    for (const ResolutionId& id : rule.resolutions) {
      const std::string& learners = find_resolution(guidance, id)->learners;
      INFO(rule.id.text() << ": " << learners);
      CHECK(has(learners, R"(\b(so|because|but|our caution|while)\b)"));
    }
  }
}

TEST_CASE("a clinician is asked to confirm every resolution behind a reading of ours, and the ache of the chest wall") {
  const Guidance guidance = testing::shipped();
  const std::vector<std::string> listed = testing::texts(guidance.sign_off);
  const std::set<std::string> sign_off(listed.begin(), listed.end());
  CHECK(sign_off.count("res-chest-wall-ache") == 1);
  CHECK(sign_off == behind_readings(guidance));
}

TEST_CASE("a statement that may be scored is cited, or the decision on the second edition says why not") {
  const Guidance guidance = testing::shipped();
  std::set<std::string> cited;
  collect_cited(guidance.rules, cited);
  collect_cited(guidance.advice, cited);
  const std::string decision = read("docs/decisions/guidance-second-edition.md");
  for (const Statement& statement : guidance.statements) {
    if (!statement.use.decides_class && !statement.use.supports_advice) continue;
    INFO(statement.id.text());
    CHECK((cited.count(statement.id.text()) == 1 || decision.find(statement.id.text()) != std::string::npos));
  }
}

TEST_CASE("puffiness is no small reaction of the skin, because one document lists any swelling") {
  const Guidance guidance = testing::shipped();
  CHECK_FALSE(has(find_rule(guidance, RuleId("X2"))->says, "puff|swell"));
  CHECK_FALSE(has(std::string(plain_words(guidance, Finding::site, 1)), "puff|swell"));
  CHECK(find_gap(guidance, GapId("gap-slight-swelling")) != nullptr);
}

}  // namespace nc::guidance
