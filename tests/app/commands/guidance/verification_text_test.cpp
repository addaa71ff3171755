#include "app/commands/guidance/verification_text.hpp"

#include <catch2/catch.hpp>

namespace nc::app {
namespace {

guidance::Verification faulty() {
  guidance::Verification verification;
  verification.hours = {48, 49};
  verification.valid_combinations = 1234567;
  verification.by_class[static_cast<std::size_t>(guidance::Urgency::contact)] = 999;
  verification.unclassified = 1000;
  verification.never_decisive = {guidance::RuleId("M8"), guidance::RuleId("X2")};
  verification.violations.push_back({"site", 12, {guidance::RuleId("C1")}, {}});
  return verification;
}

}  // namespace

TEST_CASE("counts are grouped by thousands for people") {
  const std::string lines = to_lines(faulty());
  CHECK(lines.find("valid combinations of findings: 1,234,567\n") != std::string::npos);
  CHECK(lines.find("  contact: 999\n") != std::string::npos);
  CHECK(lines.find("without a class: 1,000\n") != std::string::npos);
}

TEST_CASE("faults are named and the last line says so") {
  const std::string lines = to_lines(faulty());
  CHECK(lines.find("rules that never decide: M8, X2\n") != std::string::npos);
  CHECK(lines.find("  worse site, lower class in 12 combinations: C1 decides before, none after\n") !=
        std::string::npos);
  CHECK(lines.find("The table has faults.\n") != std::string::npos);
}

TEST_CASE("JSON has plain numbers and every fault as a sentence") {
  const auto json = to_json(faulty());
  CHECK(json["valid_combinations"] == 1234567);
  CHECK(json["classes"]["contact"] == 999);
  CHECK(json["never_decisive"].size() == 2);
  CHECK(json["holds"] == false);
  CHECK(json["faults"].size() == 4);
}

}  // namespace nc::app
