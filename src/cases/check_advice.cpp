#include <algorithm>
#include <set>

#include "cases/checks.hpp"
#include "cases/possible_visits.hpp"
#include "cases/thresholds.hpp"
#include "guidance/derive_advice.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

using Items = std::vector<guidance::AdviceId>;

bool holds(const Items& items, const guidance::AdviceId& item) {
  return std::find(items.begin(), items.end(), item) != items.end();
}

void check_questions(const CheckContext& context, const Visit& visit, const VisitPlaces& places) {
  std::set<guidance::QuestionId> seen;
  for (std::size_t i = 0; i < visit.questions.size(); ++i) {
    if (seen.insert(visit.questions[i]).second) continue;
    context.report(CaseFault::repeated_entry, places.questions[i],
                   "'" + visit.questions[i].text() + "' stands twice in this list", "leave the second one out");
  }
}

bool cites(const guidance::DecisionRule& rule, const guidance::StatementId& statement) {
  return std::any_of(rule.cites.begin(), rule.cites.end(),
                     [&](const auto& citation) { return citation.statement == statement; });
}

/// Whether a statement is about the lung sign: rules of the emergency class cite it, and no rule of the contact class
/// does.
bool is_lung_statement(const guidance::Guidance& guidance, const guidance::StatementId& statement) {
  bool of_emergency = false;
  for (const auto& rule : guidance.rules) {
    if (!cites(rule, statement)) continue;
    if (rule.urgency == guidance::Urgency::contact) return false;
    of_emergency = of_emergency || rule.urgency == guidance::Urgency::emergency;
  }
  return of_emergency;
}

/// Whether an item speaks of the lung sign. A table that calls other advice the lung warning is not believed.
bool names_lung_sign(const guidance::Guidance& guidance, const guidance::AdviceId& id) {
  const auto* item = guidance::find_advice(guidance, id);
  return item != nullptr && item->kind == guidance::AdviceKind::helpful &&
         std::any_of(item->cites.begin(), item->cites.end(),
                     [&](const auto& citation) { return is_lung_statement(guidance, citation.statement); });
}

/// A point counts only when every way to earn it is the lung warning and the trainee can choose it.
bool requires_and_offers_lung_warning(const guidance::Guidance& guidance, const VisitKey& key) {
  return std::any_of(key.advice.required.begin(), key.advice.required.end(),
                     [&](const guidance::RequiredAdvice& point) {
                       return point.lung_warning && !point.one_of.empty() &&
                              std::all_of(point.one_of.begin(), point.one_of.end(), [&](const auto& item) {
                                return holds(key.offered, item) && names_lung_sign(guidance, item);
                              });
                     });
}

/// Told only when no plan that the visit may yet have requires the warning and offers it.
void check_lung_warning(const CheckContext& context, const Visit& visit, const VisitPlaces& places) {
  if (!has_lung_region(context.guidance, context.the_case.regions)) return;
  const std::vector<Visit> possible = possible_visits(context.the_case, visit, places);
  const bool warned = possible.empty() || std::any_of(possible.begin(), possible.end(), [&](const Visit& one) {
                        return requires_and_offers_lung_warning(context.guidance,
                                                                derive_visit(context.guidance, context.the_case, one));
                      });
  if (warned) return;
  const VisitKey key = derive_visit(context.guidance, context.the_case, possible.front());
  const std::string name =
      possible.size() > 1 ? "this visit" : "this '" + std::string(guidance::to_text(key.decision.key)) + "' visit";
  context.report(
      CaseFault::lung_warning_missing, places.header,
      "the upper back or a shoulder was treated, but " + name + " does not require and offer the lung warning",
      "the advice table of the guidance must require it for these regions");
}

}  // namespace

void check_advice(const CheckContext& context) {
  for (std::size_t i = 0; i < context.the_case.visits.size(); ++i) {
    const Visit& visit = context.the_case.visits[i];
    const VisitPlaces& places = context.places.visits[i];
    check_questions(context, visit, places);
    check_lung_warning(context, visit, places);
  }
}

}  // namespace nc::cases
