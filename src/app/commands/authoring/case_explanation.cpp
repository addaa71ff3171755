#include "app/commands/authoring/case_explanation.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands/guidance/flips_json.hpp"
#include "app/commands/guidance/id_texts.hpp"

namespace nc::app {
namespace {

using nlohmann::ordered_json;

ordered_json cites_json(const guidance::Guidance& guidance, const std::vector<guidance::StatementId>& cites) {
  ordered_json list = ordered_json::array();
  for (const guidance::StatementId& id : cites) {
    ordered_json one{{"statement", id.text()}};
    if (const guidance::Statement* statement = find_statement(guidance, id)) {
      const guidance::Document* document = find_document(guidance, statement->document);
      one["file"] = document == nullptr ? statement->document.text() : document->file;
      one["place"] = statement->place;
      one["text"] = statement->text;
    }
    list.push_back(std::move(one));
  }
  return list;
}

/// Adds a reason for each of these rules.
void add_reasons(const guidance::Guidance& guidance, const std::vector<guidance::RuleId>& rules,
                 guidance::RegionSet regions, bool decides, ordered_json& reasons) {
  for (const guidance::RuleId& id : rules) {
    const guidance::DecisionRule* rule = find_rule(guidance, id);
    if (rule == nullptr) continue;
    reasons.push_back({{"rule", id.text()},
                       {"class", to_text(rule->urgency)},
                       {"decides", decides},
                       {"says", rule->says},
                       {"cites", cites_json(guidance, cited_in(rule->cites, regions))}});
  }
}

std::string_view verdict_of(const guidance::AdvicePlan& plan, const guidance::AdviceId& id) {
  const auto is_in = [&id](const std::vector<guidance::AdviceId>& list) {
    return std::find(list.begin(), list.end(), id) != list.end();
  };
  if (is_in(plan.harmful)) return "harmful";
  if (is_in(plan.contrary)) return "contrary";
  if (is_in(plan.not_covered)) return "not-covered";
  return is_in(plan.acceptable) ? "fine" : "beside";
}

ordered_json offered_json(const guidance::Guidance& guidance, const cases::VisitKey& key) {
  ordered_json list = ordered_json::array();
  for (const guidance::AdviceId& id : key.offered) {
    const guidance::AdviceItem* item = find_advice(guidance, id);
    ordered_json one{{"id", id.text()}, {"text", item == nullptr ? std::string() : item->text}};
    const auto required =
        std::find_if(key.advice.required.begin(), key.advice.required.end(), [&id](const auto& point) {
          return std::find(point.one_of.begin(), point.one_of.end(), id) != point.one_of.end();
        });
    const bool is_required = required != key.advice.required.end();
    one["verdict"] = is_required ? "required" : verdict_of(key.advice, id);
    if (is_required && required->one_of.size() > 1) one["point"] = required - key.advice.required.begin() + 1;
    list.push_back(std::move(one));
  }
  return list;
}

std::vector<std::string> accepted_words(guidance::UrgencySet set) {
  std::vector<std::string> words;
  for (const guidance::Urgency urgency : set.members())
    words.emplace_back(to_text(urgency));
  return words;
}

std::vector<std::string> region_names(guidance::RegionSet set) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < guidance::region_count; ++at) {
    const auto region = static_cast<guidance::Region>(at);
    if (set.contains(region)) names.emplace_back(to_text(region));
  }
  return names;
}

ordered_json symptoms_json(const cases::Visit& visit, const cases::VisitKey& key) {
  ordered_json symptoms = ordered_json::object();
  for (std::size_t at = 0; at < visit.symptoms.size(); ++at)
    symptoms[visit.symptoms[at].id.text()] = to_text(key.symptoms[at].key);
  return symptoms;
}

bool has_lung_warning(const guidance::AdvicePlan& plan) {
  return std::any_of(plan.required.begin(), plan.required.end(), [](const auto& point) { return point.lung_warning; });
}

void add_derived(const guidance::Guidance& guidance, const cases::Case& the_case, const cases::Visit& visit,
                 ordered_json& out) {
  const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
  out["key"] = to_text(key.decision.key);
  out["accepted"] = accepted_words(key.decision.accepted);
  out["rules"] = texts_of(key.decision.deciding);
  out["resolutions"] = texts_of(key.decision.resolutions);
  out["symptoms"] = symptoms_json(visit, key);
  out["reasons"] = ordered_json::array();
  add_reasons(guidance, key.decision.deciding, the_case.regions, true, out["reasons"]);
  add_reasons(guidance, key.decision.also_present, the_case.regions, false, out["reasons"]);
  out["regions"] = region_names(the_case.regions);
  out["lung_warning"] = has_lung_warning(key.advice);
  out["offered"] = offered_json(guidance, key);
  out["flips"] = flips_json<ordered_json>(guidance, key.findings);
}

/// Why the key of a visit cannot be derived; empty when it can.
std::string why_not_derived(const cases::Draft& draft, std::size_t visit) {
  if (!cases::is_whole(draft.places.visits[visit]))
    return "regions, hours, factor, questions or a finding have an error, so nothing can be derived";
  const auto invalid = find_invalid(visit_findings(draft.the_case, draft.the_case.visits[visit]));
  return invalid ? "the findings cannot be true together: " + invalid->message : std::string();
}

}  // namespace

ordered_json explain_case(const guidance::Guidance& guidance, const cases::Draft& draft, const std::string& path) {
  ordered_json out{{"case", draft.the_case.id.text()}, {"path", path}, {"visits", ordered_json::array()}};
  for (std::size_t at = 0; at < draft.the_case.visits.size(); ++at) {
    const cases::Visit& visit = draft.the_case.visits[at];
    ordered_json one{{"visit", at + 1}, {"hours", visit.hours}};
    const std::string why = why_not_derived(draft, at);
    if (why.empty()) {
      add_derived(guidance, draft.the_case, visit, one);
    } else {
      one["key"] = nullptr;
      one["why"] = why;
    }
    out["visits"].push_back(std::move(one));
  }
  return out;
}

}  // namespace nc::app
