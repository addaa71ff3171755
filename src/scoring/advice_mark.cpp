#include "scoring/advice_mark.hpp"

#include <algorithm>
#include <set>

#include "guidance/derive_advice.hpp"
#include "scoring/item_text.hpp"
#include "scoring/urgency_mark.hpp"

namespace nc::scoring {
namespace {

using guidance::AdviceId;
using Chosen = std::set<AdviceId>;

/// What every part of the advice needs to know of the visit.
struct Visit {
  const guidance::Guidance& guidance;
  const cases::VisitKey& key;
  const JudgedAdvice& judged;
  Chosen chosen;  ///< of what was offered
  bool warning;   ///< the advice is judged by contact or emergency
};

bool holds(const std::vector<AdviceId>& list, const AdviceId& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

Chosen chosen_of_offered(const cases::VisitKey& key, const VisitAnswers& answers) {
  Chosen chosen;
  for (const AdviceId& id : key.offered) {
    if (answers.advice.contains(id)) chosen.insert(id);
  }
  return chosen;
}

Item advice_item(const Visit& visit, const std::vector<AdviceId>& ids, std::string key) {
  Item item;
  item.kind = ItemKind::advice;
  item.name = "advice:" + join_ids(ids);
  item.key = std::move(key);
  for (const AdviceId& id : ids) {
    const guidance::AdviceItem* advice = guidance::find_advice(visit.guidance, id);
    if (advice == nullptr) continue;
    if (advice->cites_deciding_rules) item.rules = visit.key.decision.deciding;
    for (const auto& cite : guidance::advice_cites(visit.guidance, *advice, visit.key.findings, visit.key.decision)) {
      if (std::find(item.cites.begin(), item.cites.end(), cite) == item.cites.end()) item.cites.push_back(cite);
    }
  }
  item.documents = guidance::documents_of(visit.guidance, item.cites);
  return item;
}

Item required_item(const Visit& visit, const guidance::RequiredAdvice& point, double weight) {
  const bool hit = std::any_of(point.one_of.begin(), point.one_of.end(),
                               [&](const AdviceId& id) { return visit.chosen.contains(id); });
  Item item = advice_item(visit, point.one_of, "required");
  item.accepted = join_ids(point.one_of);
  item.given = hit ? "chosen" : "not-chosen";
  item.critical = point.critical;
  item.lung_warning = point.lung_warning;
  const bool must = (point.critical && visit.warning) || (point.lung_warning && visit.judged.needs_lung_warning);
  item.dangerous = must && !hit;
  if (point.scored) {
    item.credit = hit ? 1 : 0;
    item.weight = weight;
    item.verdict = hit ? Verdict::right : Verdict::missing;
  } else {
    item.verdict = Verdict::not_scored;
  }
  return item;
}

Item other_item(const Visit& visit, const AdviceId& id, double weight) {
  const guidance::AdvicePlan& plan = visit.judged.plan;
  const bool harmful = holds(plan.harmful, id);
  const bool contrary = holds(plan.contrary, id);
  if (harmful || contrary) {
    Item item = advice_item(visit, {id}, harmful ? "harmful" : "contrary");
    item.verdict = harmful ? Verdict::harmful : Verdict::contrary;
    item.given = "chosen";
    item.credit = -1;
    item.weight = weight;
    item.dangerous = harmful && visit.warning;
    return item;
  }
  const bool acceptable = holds(plan.acceptable, id);
  Item item = advice_item(visit, {id}, acceptable ? "acceptable" : "not-scored");
  item.verdict = acceptable ? Verdict::acceptable : Verdict::not_scored;
  item.accepted = id.text();
  item.given = "chosen";
  return item;
}

bool is_required(const guidance::AdvicePlan& plan, const AdviceId& id) {
  return std::any_of(plan.required.begin(), plan.required.end(),
                     [&](const guidance::RequiredAdvice& point) { return holds(point.one_of, id); });
}

void add_totals(AdviceMark& mark) {
  double sum = 0;
  bool scored = false;
  mark.lung_warning_given = true;
  for (const Item& item : mark.items) {
    sum += item.credit * item.weight;
    scored = scored || item.weight > 0;
    if (item.dangerous) mark.danger = Outcome::unsafe;
    if (!item.lung_warning) continue;
    mark.lung_warning_required = true;
    mark.lung_warning_given = mark.lung_warning_given && item.given == "chosen";
  }
  mark.lung_warning_given = mark.lung_warning_given && mark.lung_warning_required;
  if (scored) mark.credit = std::max(0.0, sum);
}

}  // namespace

JudgedAdvice judged_advice(const guidance::Guidance& guidance, const cases::Visit& visit, const cases::VisitKey& key,
                           std::optional<guidance::Urgency> given) {
  JudgedAdvice judged{key.decision.key, key.advice};
  const auto below = guidance.scoring.unsafe_without_warning_below;
  judged.needs_lung_warning = below && given.value_or(guidance::Urgency::expected) < *below;
  const bool other = given && *given != key.decision.key && key.decision.accepted.contains(*given);
  if (!other || !guidance.scoring.advice_by_class_given) return judged;
  guidance::Derivation as_given = key.decision;
  as_given.key = *given;
  judged.urgency = *given;
  judged.plan = guidance::derive_advice(guidance, key.findings, as_given, visit.questions);
  const auto is_not_offered = [&key](const guidance::RequiredAdvice& point) {
    return std::none_of(point.one_of.begin(), point.one_of.end(),
                        [&key](const AdviceId& id) { return holds(key.offered, id); });
  };
  auto& required = judged.plan.required;
  required.erase(std::remove_if(required.begin(), required.end(), is_not_offered), required.end());
  return judged;
}

AdviceMark mark_advice(const guidance::Guidance& guidance, const cases::VisitKey& key, const JudgedAdvice& judged,
                       const VisitAnswers& answers) {
  const bool warning = is_warning_key(guidance.scoring, judged.urgency);
  const Visit visit{guidance, key, judged, chosen_of_offered(key, answers), warning};
  const guidance::AdvicePlan& plan = judged.plan;
  const auto scored = std::count_if(plan.required.begin(), plan.required.end(),
                                    [](const guidance::RequiredAdvice& point) { return point.scored; });
  const double weight = scored > 0 ? 1.0 / static_cast<double>(scored) : 0.0;
  AdviceMark mark;
  for (const guidance::RequiredAdvice& point : plan.required) {
    mark.items.push_back(required_item(visit, point, weight));
  }
  for (const AdviceId& id : key.offered) {
    if (!visit.chosen.contains(id) || is_required(plan, id)) continue;
    mark.items.push_back(other_item(visit, id, weight));
  }
  add_totals(mark);
  return mark;
}

}  // namespace nc::scoring
