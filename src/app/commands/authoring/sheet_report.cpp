#include "app/commands/authoring/sheet_report.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands/authoring/visit_json.hpp"
#include "app/commands/guidance/id_texts.hpp"
#include "guidance/derive_advice.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

using guidance::Urgency;
using nlohmann::ordered_json;

constexpr std::array all_classes{Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency,
                                 Urgency::not_covered};

/// 'what-to-watch-for-and-tell' of 'What to watch for and tell'.
std::string id_of_heading(std::string_view heading) {
  std::string id = fold_case(heading);
  std::replace(id.begin(), id.end(), ' ', '-');
  return id;
}

/// The plans of a visit by class, in the order of `all_classes`.
std::vector<guidance::AdvicePlan> plans_of(const guidance::Guidance& guidance, const cases::Visit& visit,
                                           const cases::VisitKey& key) {
  std::vector<guidance::AdvicePlan> plans;
  for (const Urgency urgency : all_classes) {
    guidance::Derivation as_given = key.decision;
    as_given.key = urgency;
    plans.push_back(derive_advice(guidance, key.findings, as_given, visit.questions));
  }
  return plans;
}

ordered_json item_json(const guidance::AdviceId& id, const std::string& heading,
                       const std::vector<guidance::AdvicePlan>& plans) {
  ordered_json item{{"id", id.text()}, {"group", id_of_heading(heading)}, {"verdicts", ordered_json::object()}};
  for (std::size_t at = 0; at < plans.size(); ++at) {
    item["verdicts"][std::string(to_text(all_classes[at]))] = verdict_of(plans[at], id);
    const auto point = shared_point(plans[at], id);
    if (point && !item.contains("point")) item["point"] = *point;
  }
  return item;
}

ordered_json visit_json(const guidance::Guidance& guidance, const cases::Case& the_case, std::size_t number) {
  const cases::Visit& visit = the_case.visits[number];
  const cases::VisitKey key = derive_visit(guidance, the_case, visit);
  const std::vector<guidance::AdvicePlan> plans = plans_of(guidance, visit, key);
  ordered_json out{{"visit", number + 1},
                   {"key", to_text(key.decision.key)},
                   {"accepted", accepted_words(key.decision.accepted)},
                   {"rules", texts_of(key.decision.deciding)},
                   {"regions", region_names(the_case.regions)},
                   {"hours", visit.hours},
                   {"lung_warning", has_lung_warning(key.advice)},
                   {"offered", ordered_json::array()}};
  for (const guidance::SheetGroup& group : key.sheet)
    for (const guidance::AdviceId& id : group.items)
      out["offered"].push_back(item_json(id, group.heading, plans));
  out["symptoms"] = symptoms_json(visit, key);
  return out;
}

/// '  required  contrary  harmful   harmful   contrary  Say … (adv-…)'.
std::string item_line(const guidance::Guidance& guidance, const ordered_json& item) {
  const guidance::AdviceId id(item["id"].get<std::string>());
  const guidance::AdviceItem* advice = find_advice(guidance, id);
  std::string line = "   ";
  for (const auto& [name, verdict] : item["verdicts"].items())
    line += fmt::format(" {:<12}", verdict.get<std::string>());
  return line + fmt::format("{} ({})\n", advice == nullptr ? "" : visible(advice->text), id.text());
}

}  // namespace

ordered_json sheet_as_json(const guidance::Guidance& guidance, const cases::Case& the_case) {
  ordered_json out{{"case", the_case.id.text()},
                   {"use", the_case.use == cases::CaseUse::exam ? "exam" : "practice"},
                   {"visits", ordered_json::array()}};
  for (std::size_t number = 0; number < the_case.visits.size(); ++number)
    out["visits"].push_back(visit_json(guidance, the_case, number));
  return out;
}

std::string sheet_as_text(const guidance::Guidance& guidance, const ordered_json& sheet) {
  std::string text = sheet["case"].get<std::string>() + "\n";
  for (const ordered_json& visit : sheet["visits"]) {
    text += fmt::format("  visit {}, {} h after the session: {}{}\n   ", visit["visit"].get<int>(),
                        visit["hours"].get<int>(), visit["key"].get<std::string>(),
                        visit["lung_warning"] == true ? "; the lung warning is required" : "");
    for (const Urgency urgency : all_classes)
      text += fmt::format(" {:<12}", to_text(urgency));
    text += "\n";
    for (const ordered_json& item : visit["offered"])
      text += item_line(guidance, item);
  }
  return text;
}

}  // namespace nc::app
