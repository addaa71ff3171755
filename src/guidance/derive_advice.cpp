#include "guidance/derive_advice.hpp"

#include <algorithm>
#include <array>

namespace nc::guidance {
namespace {

template <class T>
bool contains(const std::vector<T>& list, const T& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

void add_once(std::vector<AdviceId>& list, const std::vector<AdviceId>& items) {
  for (const AdviceId& item : items) {
    if (!contains(list, item)) list.push_back(item);
  }
}

/// What a visit brings to the table.
struct Situation {
  const Findings& findings;
  const Derivation& derivation;
  const std::vector<QuestionId>& questions;
};

bool applies(const AdviceRow& row, const Situation& visit) {
  const Derivation& derivation = visit.derivation;
  const auto fires = [&derivation](const RuleId& rule) {
    return contains(derivation.deciding, rule) || contains(derivation.also_present, rule);
  };
  return (row.keys.empty() || row.keys.contains(derivation.key)) &&
         (row.regions.empty() || row.regions.overlaps(visit.findings.regions)) &&
         (row.findings.empty() || holds_any(row.findings, visit.findings)) &&
         (row.deciding.empty() || std::any_of(row.deciding.begin(), row.deciding.end(), fires)) &&
         (!row.question || contains(visit.questions, *row.question));
}

/// Points with the same advice are one point, with the stronger of each mark.
void add_required(AdvicePlan& plan, const AdviceRow::Required& point, bool lung_warning) {
  const auto same = std::find_if(plan.required.begin(), plan.required.end(),
                                 [&point](const RequiredAdvice& other) { return other.one_of == point.one_of; });
  if (same == plan.required.end()) {
    plan.required.push_back({point.one_of, point.critical, point.scored, lung_warning});
    return;
  }
  same->critical = same->critical || point.critical;
  same->scored = same->scored || point.scored;
  same->lung_warning = same->lung_warning || lung_warning;
}

void remove(std::vector<AdviceId>& list, const std::vector<AdviceId>& items) {
  const auto listed = [&items](const AdviceId& id) { return contains(items, id); };
  list.erase(std::remove_if(list.begin(), list.end(), listed), list.end());
}

/// Leaves each item in one list: required over wrong, harmful over contrary, wrong over not covered, that over
/// acceptable.
void settle(AdvicePlan& plan) {
  const std::array<std::vector<AdviceId>*, 4> strongest_first = {&plan.harmful, &plan.contrary, &plan.not_covered,
                                                                 &plan.acceptable};
  for (std::size_t at = 0; at < strongest_first.size(); ++at) {
    for (const RequiredAdvice& point : plan.required)
      remove(*strongest_first[at], point.one_of);
    for (std::size_t stronger = 0; stronger < at; ++stronger)
      remove(*strongest_first[at], *strongest_first[stronger]);
  }
}

}  // namespace

AdvicePlan derive_advice(const Guidance& guidance, const Findings& findings, const Derivation& derivation,
                         const std::vector<QuestionId>& questions) {
  const Situation visit{findings, derivation, questions};
  AdvicePlan plan;
  for (const AdviceRow& row : guidance.advice_rows) {
    if (!applies(row, visit)) continue;
    for (const AdviceRow::Required& point : row.required)
      add_required(plan, point, row.lung_warning);
    add_once(plan.acceptable, row.acceptable);
    add_once(plan.contrary, row.contrary);
    add_once(plan.harmful, row.harmful);
    add_once(plan.not_covered, row.not_covered);
  }
  settle(plan);
  return plan;
}

std::vector<StatementId> advice_cites(const Guidance& guidance, const AdviceItem& item, const Findings& findings,
                                      const Derivation& derivation) {
  std::vector<Citation> cites;
  if (item.cites_deciding_rules) {
    for (const RuleId& id : derivation.deciding) {
      const DecisionRule* rule = find_rule(guidance, id);
      if (rule != nullptr) cites.insert(cites.end(), rule->cites.begin(), rule->cites.end());
    }
  }
  cites.insert(cites.end(), item.cites.begin(), item.cites.end());
  return cited_in(cites, findings.regions);
}

}  // namespace nc::guidance
