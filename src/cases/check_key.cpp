#include <algorithm>

#include "cases/checks.hpp"
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

/// Whether a key may be derived: everything it rests on was readable and can be true together.
bool is_derivable(const CheckContext& context, std::size_t visit) {
  return context.places.visits[visit].readable &&
         !guidance::find_invalid(visit_findings(context.the_case, context.the_case.visits[visit]));
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
  bool needs_point = false;
  for (std::size_t i = 0; i < context.the_case.visits.size(); ++i) {
    if (!is_derivable(context, i)) continue;
    const Visit& visit = context.the_case.visits[i];
    const auto decision = guidance::derive(context.guidance, visit_findings(context.the_case, visit));
    check_expect(context, visit, context.places.visits[i], decision);
    needs_point =
        needs_point || decision.key == guidance::Urgency::emergency || decision.key == guidance::Urgency::contact;
  }
  if (!needs_point || !trim(context.the_case.debrief_point).empty()) return;
  const SourcePlace& place = context.places.debrief.line > 0 ? context.places.debrief : context.places.status;
  context.report_incomplete(CaseFault::debrief_missing, place, "an emergency or contact case needs a debrief point",
                            "add [debrief] with point = \"the cue that decides this case\"");
}

}  // namespace nc::cases
