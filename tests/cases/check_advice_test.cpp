#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "guidance/derive_advice.hpp"
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

std::string picture_case(const std::string& findings, const std::string& offer) {
  const auto text = with(plain_case(), pictures().front(), findings);
  return with(text, "\"adv-hydrate\", \"bad-total-rest\"", offer);
}

bool holds(const std::vector<guidance::AdviceId>& items, const guidance::AdviceId& item) {
  return std::find(items.begin(), items.end(), item) != items.end();
}

/// The number an offered item must give, from the plan alone; 0 for none.
int number_for(const guidance::AdvicePlan& plan, const guidance::AdviceItem& item) {
  for (const auto& point : plan.required)
    if (holds(point.one_of, item.id)) return 303;
  if (holds(plan.harmful, item.id) || holds(plan.contrary, item.id)) return 0;
  if (item.kind != guidance::AdviceKind::helpful) return 301;
  return holds(plan.acceptable, item.id) ? 0 : 302;
}

}  // namespace

TEST_CASE("each advice item of the library is offered exactly where the derived plan scores or accepts it") {
  const auto guidance = shipped_guidance();
  std::set<int> seen;
  for (const auto& findings : pictures()) {
    const auto original = cases::parse_case(picture_case(findings, ""), "plain.toml", guidance);
    INFO(findings << "\n" << render_diagnostics(original.diagnostics));
    REQUIRE(original.the_case);
    const auto plan = cases::derive_visit(guidance, *original.the_case, original.the_case->visits.front()).advice;
    for (const auto& item : guidance.advice) {
      const auto parsed =
          cases::parse_case(picture_case(findings, "\"" + item.id.text() + "\""), "plain.toml", guidance);
      const int wanted = number_for(plan, item);
      INFO(item.id.text() << "\n" << render_diagnostics(parsed.diagnostics));
      CHECK(numbers_of(parsed.diagnostics) == (wanted == 0 ? std::vector<int>{} : std::vector<int>{wanted}));
      seen.insert(wanted);
    }
  }
  CHECK(seen == std::set<int>{0, 301, 302, 303});
}

TEST_CASE("a question makes its advice required, so that offering it again is only a warning") {
  const auto guidance = shipped_guidance();
  const auto text =
      with(with(plain_case(), "offer = ", "questions = [\"heat-or-ice\"]\noffer = "), "adv-hydrate", "adv-ice");
  const auto parsed = cases::parse_case(text, "plain.toml", guidance);
  CHECK(numbers_of(parsed.diagnostics) == std::vector<int>{303});
  CHECK(parsed.the_case.has_value());
}

TEST_CASE("no key is so urgent that the lung warning of the upper back may be missing") {
  auto guidance = shipped_guidance();
  for (auto& row : guidance.advice_rows)
    row.lung_warning = false;
  for (const auto& findings : pictures()) {
    const auto text = with(picture_case(findings, ""), "[\"neck\"]", "[\"upper-back\"]");
    INFO(findings);
    CHECK(numbers_of(cases::parse_case(text, "plain.toml", guidance).diagnostics) == std::vector<int>{310});
    CHECK(cases::parse_case(text, "plain.toml", shipped_guidance()).diagnostics.empty());
  }
}
