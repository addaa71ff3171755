#include "guidance/compiled_table.hpp"

#include <catch2/catch.hpp>

#include "guidance/derive.hpp"
#include "guidance/generators.hpp"
#include "testing/property.hpp"
#include "testing/shipped_guidance.hpp"

namespace nc::guidance {
namespace {

/// The rules that decide for one class of which the table holds a condition to be true, in table order.
std::vector<RuleId> rules_of(const Guidance& guidance, const CompiledTable& table, const ConditionSet& matching,
                             Urgency key) {
  std::vector<RuleId> result;
  for (std::size_t rule = 0; rule < guidance.rules.size(); ++rule) {
    if (decides(guidance.rules[rule], key) && table.has_rule(matching, rule)) result.push_back(guidance.rules[rule].id);
  }
  return result;
}

void check_agreement(const Guidance& guidance) {
  const CompiledTable table(guidance);
  nc::testing::prop("on any valid findings", [&] {
    const Findings found = *testing::valid_findings();
    const Derivation derivation = derive(guidance, found);
    const ConditionSet matching = table.matching(found);
    const CompiledTable::Resolved outcome = table.resolve(matching);
    RC_ASSERT(outcome.decided);
    RC_ASSERT(outcome.key == derivation.key);
    RC_ASSERT(outcome.accepted == derivation.accepted);
    RC_ASSERT(outcome.several_classes == !derivation.also_present.empty());
    RC_ASSERT(rules_of(guidance, table, matching, outcome.key) == derivation.deciding);
  });
}

}  // namespace

TEST_CASE("the compiled table says what derive says") {
  check_agreement(testing::shipped());
}

TEST_CASE("the compiled table of the first edition says what derive says") {
  check_agreement(testing::first_edition());
}

TEST_CASE("a table may have more conditions than a machine word has bits") {
  Guidance guidance;
  for (int hour = 0; hour < 200; ++hour) {
    DecisionRule rule;
    rule.id = RuleId("H" + std::to_string(hour));
    rule.urgency = hour % 2 == 0 ? Urgency::contact : Urgency::expected;
    Condition condition;
    condition.allowed.fill(0xFF);
    condition.hours_above = hour - 1;
    condition.hours_up_to = hour;
    rule.any_of.push_back(condition);
    guidance.rules.push_back(rule);
  }
  const CompiledTable table(guidance);
  for (const int hour : {0, 1, 63, 64, 65, 127, 128, 199}) {
    Findings found;
    found.hours = hour;
    const ConditionSet matching = table.matching(found);
    const CompiledTable::Resolved outcome = table.resolve(matching);
    CHECK(outcome.key == derive(guidance, found).key);
    CHECK(rules_of(guidance, table, matching, outcome.key) == derive(guidance, found).deciding);
    CHECK(table.has_rule(matching, static_cast<std::size_t>(hour)));
  }
  Findings beyond;
  beyond.hours = 500;
  CHECK_FALSE(table.resolve(table.matching(beyond)).decided);
}

}  // namespace nc::guidance
