#include "app/commands/guidance/comparison_text.hpp"

#include <fmt/format.h>

#include "app/commands/guidance/guidance_text.hpp"
#include "app/commands/guidance/id_texts.hpp"
#include "guidance/derive.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

using guidance::Guidance;
using guidance::TableAnswer;
using nlohmann::ordered_json;

/// Citations without what their statements say.
ordered_json without_texts(ordered_json described) {
  for (const char* key : {"cites", "goes_against"}) {
    if (!described.contains(key)) continue;
    for (ordered_json& citation : described[key]) {
      for (const char* text : {"document", "file", "place", "text"})
        citation.erase(text);
    }
  }
  for (const char* key : {"cited_by_rules", "cited_by_advice", "file"})
    described.erase(key);
  return described;
}

std::vector<std::string> different_parts(const ordered_json& before, const ordered_json& after) {
  std::vector<std::string> parts;
  for (const auto& [key, value] : after.items()) {
    if (!before.contains(key) || before[key] != value) parts.push_back(key);
  }
  return parts;
}

void compare_kind(const Guidance& before, const Guidance& after, const std::string& kind,
                  std::vector<ChangedItem>& items) {
  const ordered_json former = describe_all(before)[kind];
  const ordered_json latter = describe_all(after)[kind];
  for (const auto& [id, text] : latter.items()) {
    if (!former.contains(id)) {
      items.push_back({kind, id, {}, true, false});
      continue;
    }
    const auto one = describe_item(before, id);
    const auto other = describe_item(after, id);
    if (!one || !other) continue;
    std::vector<std::string> parts = different_parts(without_texts(*one), without_texts(*other));
    if (!parts.empty()) items.push_back({kind, id, std::move(parts), false, false});
  }
  for (const auto& [id, text] : former.items()) {
    if (!latter.contains(id)) items.push_back({kind, id, {}, false, true});
  }
}

/// The key, then what else is accepted: 'monitor or contact'.
std::string words_of(const TableAnswer& answer) {
  std::string words(to_text(answer.key));
  for (const guidance::Urgency urgency : answer.accepted.members()) {
    if (urgency != answer.key) words += fmt::format(" or {}", to_text(urgency));
  }
  return words;
}

ordered_json json_of(const TableAnswer& answer) {
  ordered_json accepted = ordered_json::array();
  for (const guidance::Urgency urgency : answer.accepted.members())
    accepted.push_back(to_text(urgency));
  return {{"class", to_text(answer.key)}, {"accepted", accepted}};
}

ordered_json json_of(const guidance::Findings& findings) {
  ordered_json stated = ordered_json::object();
  for (const guidance::FindingTerms& terms : guidance::finding_terms()) {
    const std::uint8_t value = findings[terms.finding];
    if (value != 0) stated[std::string(terms.name)] = to_text(terms.finding, value);
  }
  stated["hours"] = findings.hours;
  return stated;
}

std::string words_of(const guidance::Findings& findings) {
  const ordered_json stated = json_of(findings);  // items() keeps no copy
  std::string words;
  for (const auto& [name, value] : stated.items())
    words += fmt::format("{}{} {}", words.empty() ? "" : ", ", name,
                         value.is_string() ? value.get<std::string>() : value.dump());
  return words;
}

std::string line_of(const ChangedItem& item) {
  const std::string id = visible(item.id);
  if (item.is_new) return fmt::format("{}: {} is new\n", item.kind, id);
  if (item.is_gone) return fmt::format("{}: {} is gone\n", item.kind, id);
  return fmt::format("{}: {} has another {}\n", item.kind, id, fmt::join(item.parts, ", "));
}

}  // namespace

GuidanceComparison compare_guidance(const Guidance& before, const Guidance& after,
                                    const std::vector<cases::Case>& all_cases) {
  GuidanceComparison result;
  for (const char* kind : {"documents", "statements", "resolutions", "gaps", "rules", "advice"})
    compare_kind(before, after, kind, result.items);
  result.table = compare_tables(before, after);
  for (const cases::Case& one : all_cases) {
    int number = 0;
    for (const cases::Visit& visit : one.visits) {
      const guidance::Findings findings = visit_findings(one, visit);
      const guidance::Derivation former = derive(before, findings);
      const guidance::Derivation latter = derive(after, findings);
      ++number;
      if (former.key == latter.key && former.accepted == latter.accepted) continue;
      result.visits.push_back({one.id.text(), number, {former.key, former.accepted}, {latter.key, latter.accepted}});
    }
  }
  return result;
}

std::string to_lines(const GuidanceComparison& comparison) {
  std::string out;
  for (const ChangedItem& item : comparison.items)
    out += line_of(item);
  std::uint64_t other_class = 0;
  std::uint64_t other_accepted = 0;
  for (const guidance::TableDifference& one : comparison.table.differences)
    (one.before.key == one.after.key ? other_accepted : other_class) += one.combinations;
  out += fmt::format("valid combinations of findings: {}\n", grouped(comparison.table.combinations));
  out += fmt::format("with another class: {}\n", grouped(other_class));
  out += fmt::format("with the same class and other accepted answers: {}\n", grouped(other_accepted));
  for (const guidance::TableDifference& one : comparison.table.differences) {
    out += fmt::format("  {} becomes {} in {} combinations, the simplest: {}\n", words_of(one.before),
                       words_of(one.after), grouped(one.combinations), words_of(one.simplest));
  }
  out += fmt::format("visits of cases that change: {}\n", comparison.visits.size());
  for (const ChangedVisit& one : comparison.visits) {
    out += fmt::format("  {} visit {}: {} becomes {}\n", visible(one.case_id), one.visit, words_of(one.before),
                       words_of(one.after));
  }
  return out;
}

ordered_json to_json(const GuidanceComparison& comparison) {
  ordered_json items = ordered_json::array();
  for (const ChangedItem& item : comparison.items) {
    const char* change = item.is_new ? "new" : item.is_gone ? "gone" : "changed";
    items.push_back({{"kind", item.kind}, {"id", item.id}, {"change", change}, {"parts", item.parts}});
  }
  ordered_json differences = ordered_json::array();
  for (const guidance::TableDifference& one : comparison.table.differences) {
    differences.push_back({{"before", json_of(one.before)},
                           {"after", json_of(one.after)},
                           {"combinations", one.combinations},
                           {"simplest", json_of(one.simplest)}});
  }
  ordered_json visits = ordered_json::array();
  for (const ChangedVisit& one : comparison.visits) {
    visits.push_back(
        {{"case", one.case_id}, {"visit", one.visit}, {"before", json_of(one.before)}, {"after", json_of(one.after)}});
  }
  return {{"items", items},
          {"combinations", comparison.table.combinations},
          {"differences", differences},
          {"visits", visits}};
}

}  // namespace nc::app
