#include "app/commands/authoring/case_explanation.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands/authoring/visit_json.hpp"
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

ordered_json offered_json(const guidance::Guidance& guidance, const cases::VisitKey& key) {
  ordered_json list = ordered_json::array();
  for (const guidance::AdviceId& id : key.offered) {
    const guidance::AdviceItem* item = find_advice(guidance, id);
    ordered_json one{{"id", id.text()}, {"text", item == nullptr ? std::string() : item->text}};
    one["verdict"] = verdict_of(key.advice, id);
    if (const auto point = shared_point(key.advice, id)) one["point"] = *point;
    list.push_back(std::move(one));
  }
  return list;
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
