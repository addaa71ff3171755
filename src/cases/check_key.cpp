#include <algorithm>

#include "cases/checks.hpp"
#include "cases/possible_visits.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

std::string words_of(const std::vector<guidance::RuleId>& rules) {
  std::vector<std::string> names;
  names.reserve(rules.size());
  for (const auto& rule : rules)
    names.push_back(rule.text());
  return (names.size() == 1 ? "rule " : "rules ") + join_words(names);
}

void check_expect(const CheckContext& context, const Visit& visit, const VisitPlaces& places,
                  const guidance::Derivation& decision) {
  if (!visit.expect || *visit.expect == decision.key) return;
  const std::string derived(guidance::to_text(decision.key));
  const std::string reason = decision.deciding.empty() ? "no rule" : words_of(decision.deciding);
  context.report(CaseFault::expect_differs, places.expect,
                 "the author expects '" + std::string(guidance::to_text(*visit.expect)) + "', but the findings give '" +
                     derived + "' by " + reason,
                 "correct the findings, or write expect = \"" + derived + "\"");
}

}  // namespace

void check_key(const CheckContext& context) {
  for (std::size_t i = 0; i < context.the_case.visits.size(); ++i) {
    const Visit& visit = context.the_case.visits[i];
    const VisitPlaces& places = context.places.visits[i];
    std::vector<guidance::Derivation> decisions;
    for (const Visit& possible : possible_visits(context.the_case, visit, places))
      decisions.push_back(guidance::derive(context.guidance, visit_findings(context.the_case, possible)));
    if (decisions.empty()) continue;
    const bool same = std::all_of(decisions.begin(), decisions.end(),
                                  [&](const guidance::Derivation& one) { return one.key == decisions.front().key; });
    if (same) check_expect(context, visit, places, decisions.front());
  }
}

}  // namespace nc::cases
