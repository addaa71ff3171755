#include <map>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "guidance/derive_advice.hpp"
#include "guidance/generators.hpp"
#include "support/sha256.hpp"
#include "testing/golden.hpp"
#include "testing/shipped_guidance.hpp"

// Attempts that were answered to the first edition of the guidance are graded by it for ever. Its files are kept as
// they were shipped, and the golden was made by the program that shipped them.

namespace nc::guidance {
namespace {

std::string ids(const std::vector<AdviceId>& list) {
  return fmt::format("{}", fmt::join(testing::texts(list), " "));
}

std::string required_text(const AdvicePlan& plan) {
  std::string text;
  for (const RequiredAdvice& point : plan.required) {
    text +=
        fmt::format("  {}{}{}{}\n", fmt::join(testing::texts(point.one_of), " or "), point.critical ? ", critical" : "",
                    point.scored ? "" : ", not scored", point.lung_warning ? ", lung warning" : "");
  }
  return text;
}

std::string situation_text(const Findings& findings, const std::vector<QuestionId>& asked) {
  std::string text = fmt::format("{} h, {}:", findings.hours, fmt::join(testing::texts(asked), " "));
  for (std::size_t i = 0; i < region_count; ++i)
    text += findings.regions.contains(static_cast<Region>(i)) ? '1' : '0';
  for (const std::uint8_t value : findings.values)
    text += static_cast<char>('0' + value);
  return text;
}

std::vector<QuestionId> some_questions(const Guidance& guidance, SeededRandom& random) {
  std::vector<QuestionId> asked;
  for (const QuestionId& question : guidance.questions)
    if (random.below(6) == 0) asked.push_back(question);
  return asked;
}

}  // namespace

TEST_CASE("the first edition asks for the same advice as when it was shipped", "[golden]") {
  const Guidance guidance = testing::first_edition();
  SeededRandom random(stable_hash("first edition"));
  std::map<std::string, std::pair<int, std::string>> visits;  // by what is required: how many, and their whole plans
  for (int i = 0; i < 5000; ++i) {
    const Findings findings = testing::random_findings(random);
    const std::vector<QuestionId> asked = some_questions(guidance, random);
    const Derivation derivation = derive(guidance, findings);
    const AdvicePlan plan = derive_advice(guidance, findings, derivation, asked);
    auto& [count, plans] = visits[fmt::format("{}\n{}", to_text(derivation.key), required_text(plan))];
    ++count;
    plans += fmt::format("{}\n{}|{}|{}\n", situation_text(findings, asked), ids(plan.acceptable), ids(plan.contrary),
                         ids(plan.harmful));
  }
  std::string got;
  for (const auto& [required, same] : visits)
    got += fmt::format("{}  {} visits, {}\n", required, same.first, sha256_hex(same.second).substr(0, 16));
  nc::testing::check_golden("guidance/first-edition-advice.txt", got);
}

}  // namespace nc::guidance
