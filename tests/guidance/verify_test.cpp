#include "guidance/verify.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "guidance/derive.hpp"
#include "guidance/generators.hpp"
#include "testing/property.hpp"
#include "testing/shipped_guidance.hpp"

namespace nc::guidance {
namespace {

DecisionRule& rule_of(Guidance& guidance, const char* id) {
  const auto found = std::find_if(guidance.rules.begin(), guidance.rules.end(),
                                  [id](const DecisionRule& rule) { return rule.id.text() == id; });
  REQUIRE(found != guidance.rules.end());
  return *found;
}

void remove_rule(Guidance& guidance, const char* id) {
  const DecisionRule& rule = rule_of(guidance, id);
  guidance.rules.erase(guidance.rules.begin() + (&rule - guidance.rules.data()));
}

}  // namespace

TEST_CASE("the shipped table is complete, free of conflicts and dead rules, and monotonic") {
  const Verification verification = verify(testing::shipped());
  CHECK(verification.holds());
  CHECK(faults_of(verification).empty());
  CHECK(verification.valid_combinations == 5331456);
  CHECK(verification.by_class[static_cast<std::size_t>(Urgency::emergency)] == 3554304);
  CHECK(verification.by_class[static_cast<std::size_t>(Urgency::contact)] == 1605648);
  CHECK(verification.by_class[static_cast<std::size_t>(Urgency::monitor)] == 170064);
  CHECK(verification.by_class[static_cast<std::size_t>(Urgency::not_covered)] == 492);
  CHECK(verification.by_class[static_cast<std::size_t>(Urgency::expected)] == 948);
  CHECK(verification.unclassified == 0);
  CHECK(verification.several_classes == 5269324);
  CHECK(verification.accepted_faults == 0);
  CHECK(verification.never_decisive.empty());
  CHECK(verification.violations.empty());
}

TEST_CASE("the one exception is the flare that a document describes: contact becomes monitor, contact still accepted") {
  const Verification verification = verify(testing::shipped());
  REQUIRE(verification.exceptions.size() == 1);
  CHECK(verification.exceptions[0].finding == "provoked");
  CHECK(testing::texts(verification.exceptions[0].before) == std::vector<std::string>{"C12a"});
  CHECK(testing::texts(verification.exceptions[0].after) == std::vector<std::string>{"M5b"});
  CHECK(find_rule(testing::shipped(), RuleId("M5b"))->also_accepted.contains(Urgency::contact));
}

TEST_CASE("the first edition counts as it always did") {
  const Verification verification = verify(testing::first_edition());
  CHECK(verification.holds());
  CHECK(verification.by_class[static_cast<std::size_t>(Urgency::monitor)] == 113388);
  CHECK(verification.by_class[static_cast<std::size_t>(Urgency::not_covered)] == 57168);
  CHECK(verification.several_classes == 5285501);
}

TEST_CASE("five hours stand for the windows of the shipped table") {
  CHECK(representative_hours(testing::shipped()) == std::vector<int>{23, 48, 72, 96, 97});
}

TEST_CASE("the hours of a table follow its own thresholds") {
  Guidance guidance = testing::shipped();
  rule_of(guidance, "C8a").any_of[0].hours_up_to = 110;
  const std::vector<int> hours = representative_hours(guidance);
  CHECK(hours == std::vector<int>{23, 48, 72, 96, 110, 111});
  CHECK(representative_hours(Guidance{}) == std::vector<int>{23, 48, 49});
}

TEST_CASE("an hour between two representatives is classed as the next one") {
  const Guidance guidance = testing::shipped();
  const std::vector<int> hours = representative_hours(guidance);
  nc::testing::prop("on any valid findings", [&] {
    const Findings found = *testing::valid_findings();
    Findings represented = found;
    const auto next = std::lower_bound(hours.begin(), hours.end(), found.hours);
    represented.hours = next == hours.end() ? hours.back() : *next;
    RC_ASSERT(!find_invalid(represented));
    RC_ASSERT(derive(guidance, found).deciding == derive(guidance, represented).deciding);
  });
}

TEST_CASE("the findings that are swept apart never exclude one another") {
  nc::testing::prop("what goes with everything leaves findings valid", [] {
    Findings found = *testing::valid_findings();
    for (const Finding finding :
         {Finding::breathing, Finding::chest, Finding::site, Finding::spasm, Finding::general, Finding::factor}) {
      const auto count = static_cast<int>(finding_terms()[static_cast<std::size_t>(finding)].value_count);
      found[finding] = static_cast<std::uint8_t>(*rc::gen::inRange(0, count));
    }
    RC_ASSERT(!find_invalid(found));
  });
}

TEST_CASE("a missing rule leaves combinations without a class") {
  Guidance guidance = testing::shipped();
  remove_rule(guidance, "X5");
  const Verification verification = verify(guidance);
  CHECK_FALSE(verification.holds());
  CHECK(verification.unclassified == 15);  // no finding at all: five windows of hours and three factors
  CHECK(faults_of(verification).size() == 1);
}

TEST_CASE("a rule that is always outranked is found") {
  Guidance guidance = testing::shipped();
  DecisionRule dead = rule_of(guidance, "M8");
  dead.id = RuleId("M99");
  dead.any_of = rule_of(guidance, "C1").any_of;
  guidance.rules.push_back(dead);
  CHECK(testing::texts(verify(guidance).never_decisive) == std::vector<std::string>{"M99"});
}

TEST_CASE("a class that falls when a finding gets worse is found") {
  Guidance guidance = testing::shipped();
  rule_of(guidance, "M8").urgency = Urgency::expected;
  rule_of(guidance, "X2").urgency = Urgency::monitor;
  const Verification verification = verify(guidance);
  CHECK_FALSE(verification.holds());
  REQUIRE(verification.violations.size() == 1);
  CHECK(verification.violations[0].finding == "site");
  CHECK(verification.violations[0].combinations > 0);
}

TEST_CASE("a class that falls with time is found") {
  Guidance guidance = testing::shipped();
  rule_of(guidance, "C8b").urgency = Urgency::expected;
  const auto violations = verify(guidance).violations;
  CHECK(std::any_of(violations.begin(), violations.end(), [](const Lowering& one) { return one.finding == "hours"; }));
}

TEST_CASE("an emergency that accepts less is found") {
  Guidance guidance = testing::shipped();
  rule_of(guidance, "E1").also_accepted.insert(Urgency::contact);
  const Verification verification = verify(guidance);
  CHECK(verification.accepted_faults > 0);
  CHECK_FALSE(verification.holds());
}

}  // namespace nc::guidance
