#include <algorithm>
#include <map>
#include <set>
#include <utility>

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

bool is_required(const guidance::AdvicePlan& plan, const guidance::AdviceId& item) {
  return std::any_of(plan.required.begin(), plan.required.end(),
                     [&](const auto& point) { return holds(point.one_of, item); });
}

/// Something to tell about a visit.
struct Told {
  Severity severity;
  CaseFault fault;
  SourcePlace place;
  std::string message;
  std::string suggestion;
};

bool is_same(const Told& a, const Told& b) {
  return a.fault == b.fault && a.place.line == b.place.line && a.place.column == b.place.column;
}

/// What a visit's offers are held against.
struct VisitCheck {
  const CheckContext& context;
  const VisitPlaces& places;
  const VisitKey& key;
  std::string visit;  ///< `this 'contact' visit`, for messages
  std::vector<Told> told = {};

  void report(CaseFault fault, const SourcePlace& place, std::string message, std::string suggestion) {
    told.push_back({Severity::error, fault, place, std::move(message), std::move(suggestion)});
  }
};

void check_wrong_item(VisitCheck& check, const guidance::AdviceItem& item, const SourcePlace& place) {
  const auto& plan = check.key.advice;
  if (holds(plan.harmful, item.id) || holds(plan.contrary, item.id)) return;
  const std::string kind = item.kind == guidance::AdviceKind::harmful ? "harmful" : "contrary";
  check.report(CaseFault::wrong_item_scored_nowhere, place,
               "'" + item.id.text() + "' is a " + kind + " item, but for " + check.visit +
                   " the advice table does not call it wrong",
               "leave it out, or ask the question it answers");
}

void check_item(VisitCheck& check, const guidance::AdviceId& id, const SourcePlace& place) {
  const auto& plan = check.key.advice;
  if (is_required(plan, id)) {
    check.told.push_back({Severity::warning, CaseFault::required_item_repeated, place,
                          "'" + id.text() + "' is required here and therefore always offered", "leave it out"});
    return;
  }
  const auto* item = guidance::find_advice(check.context.guidance, id);
  if (item == nullptr) return;  // reported when it was read
  if (item->kind != guidance::AdviceKind::helpful) {
    check_wrong_item(check, *item, place);
  } else if (!holds(plan.acceptable, id) && !holds(plan.contrary, id) && !holds(plan.harmful, id)) {
    check.report(CaseFault::item_not_in_plan, place,
                 "the advice table says nothing about '" + id.text() + "' for " + check.visit,
                 "leave it out: what the documents do not cover is not offered");
  }
}

void check_offers(VisitCheck& check, const Visit& visit) {
  std::set<guidance::AdviceId> seen;
  for (std::size_t i = 0; i < visit.offer.size(); ++i)
    if (seen.insert(visit.offer[i]).second) check_item(check, visit.offer[i], check.places.offer[i]);
}

/// Tells items that are offered again, those of one line together: most likely the line is there twice.
void check_offered_twice(const CheckContext& context, const Visit& visit, const VisitPlaces& places) {
  std::set<guidance::AdviceId> seen;
  std::map<int, std::vector<std::size_t>> again;  // by line
  for (std::size_t i = 0; i < visit.offer.size(); ++i)
    if (!seen.insert(visit.offer[i]).second) again[places.offer[i].line].push_back(i);
  for (const auto& [line, items] : again) {
    std::vector<std::string> names;
    for (const std::size_t item : items)
      names.push_back("'" + visit.offer[item].text() + "'");
    context.report(CaseFault::offered_twice, places.offer[items.front()],
                   join_words(names) + (items.size() == 1 ? " is" : " are") + " offered twice",
                   items.size() == 1 ? "leave the second one out" : "leave the second ones out");
  }
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

void check_lung_warning(VisitCheck& check) {
  if (!has_lung_region(check.context.guidance, check.context.the_case.regions)) return;
  if (requires_and_offers_lung_warning(check.context.guidance, check.key)) return;
  check.report(
      CaseFault::lung_warning_missing, check.places.header,
      "the upper back or a shoulder was treated, but " + check.visit + " does not require and offer the lung warning",
      "the advice table of the guidance must require it for these regions");
}

/// Checks the offers of a visit against its plan, or against every plan that it may yet have: then only what all of
/// them have in common is told.
void check_plan(const CheckContext& context, const Visit& visit, const VisitPlaces& places) {
  const std::vector<Visit> possible = possible_visits(context.the_case, visit, places);
  std::vector<Told> common;
  for (std::size_t at = 0; at < possible.size(); ++at) {
    const VisitKey key = derive_visit(context.guidance, context.the_case, possible[at]);
    const std::string name =
        possible.size() > 1 ? "this visit" : "this '" + std::string(guidance::to_text(key.decision.key)) + "' visit";
    VisitCheck check{context, places, key, name};
    check_offers(check, possible[at]);
    check_lung_warning(check);
    if (at == 0)
      common = std::move(check.told);
    else
      std::erase_if(common, [&](const Told& one) {
        return std::none_of(check.told.begin(), check.told.end(),
                            [&](const Told& other) { return is_same(one, other); });
      });
  }
  for (Told& one : common) {
    if (one.severity == Severity::error)
      context.report(one.fault, one.place, std::move(one.message), std::move(one.suggestion));
    else
      context.warn(one.fault, one.place, std::move(one.message), std::move(one.suggestion));
  }
}

}  // namespace

void check_advice(const CheckContext& context) {
  for (std::size_t i = 0; i < context.the_case.visits.size(); ++i) {
    const Visit& visit = context.the_case.visits[i];
    const VisitPlaces& places = context.places.visits[i];
    check_questions(context, visit, places);
    check_offered_twice(context, visit, places);
    check_plan(context, visit, places);
  }
}

}  // namespace nc::cases
