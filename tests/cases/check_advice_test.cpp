#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

/// Findings of one symptom for each urgency.
std::vector<std::string> pictures() {
  return {
      "pain = \"mild\"\ntrend = \"improving\"\nselfcare = \"not-tried\"",  // expected
      "nerve = \"brief-resolved\"",                                        // monitor
      "site = \"alarm\"",                                                  // contact
      "breathing = \"new-difficulty\"",                                    // emergency
      "general = \"uncovered\"",                                           // not-covered
      "spasm = \"short\"",                                                 // monitor, with heat beside it
  };
}

}  // namespace

TEST_CASE("a question that stands twice is told") {
  const auto text = with(plain_case(), "questions = []", "questions = [\"tablets\", \"training\", \"tablets\"]");
  CHECK(numbers_of(cases::parse_case(text, "plain.toml", shipped_guidance()).diagnostics) == std::vector<int>{125});
}

TEST_CASE("no key is so urgent that the lung warning of the upper back may be missing") {
  auto guidance = shipped_guidance();
  for (auto& row : guidance.advice_rows)
    row.lung_warning = false;
  for (const auto& findings : pictures()) {
    const auto text = with(with(plain_case(), pictures().front(), findings), "[\"neck\"]", "[\"upper-back\"]");
    INFO(findings);
    CHECK(numbers_of(cases::parse_case(text, "plain.toml", guidance).diagnostics) == std::vector<int>{310});
    CHECK(cases::parse_case(text, "plain.toml", shipped_guidance()).diagnostics.empty());
  }
}
