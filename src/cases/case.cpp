#include "cases/case.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "cases/vocabulary.hpp"
#include "guidance/derive_advice.hpp"
#include "support/random.hpp"

namespace nc::cases {
namespace {

constexpr std::array<std::string_view, topic_count> topic_names = {
    "breathing", "chest", "skin", "nerve", "spasm", "pain", "trend", "self-care", "activity", "history", "other"};

/// Places the item by a hash of where it stands, so that neither the file's order nor the kind of item shows through.
std::uint64_t shuffle_key(const Case& the_case, const Visit& visit, const guidance::AdviceId& item) {
  return stable_hash(the_case.id.text() + "/" + std::to_string(visit.hours) + "/" + item.text());
}

/// The items, each once, in an order that gives nothing away.
std::vector<guidance::AdviceId> shuffled(const Case& the_case, const Visit& visit,
                                         const std::vector<guidance::AdviceId>& of) {
  std::vector<std::pair<std::uint64_t, guidance::AdviceId>> keyed;
  for (const guidance::AdviceId& item : of)
    keyed.emplace_back(shuffle_key(the_case, visit, item), item);
  std::sort(keyed.begin(), keyed.end());
  keyed.erase(std::unique(keyed.begin(), keyed.end()), keyed.end());

  std::vector<guidance::AdviceId> items;
  items.reserve(keyed.size());
  for (auto& entry : keyed)
    items.push_back(std::move(entry.second));
  return items;
}

/// What is offered in a case of format 1: what is required there, and what its author offers beside.
std::vector<guidance::AdviceId> offered_by_author(const Case& the_case, const Visit& visit,
                                                  const guidance::AdvicePlan& plan) {
  std::vector<guidance::AdviceId> items = visit.offer;
  for (const auto& required : plan.required)
    items.insert(items.end(), required.one_of.begin(), required.one_of.end());
  return shuffled(the_case, visit, items);
}

/// What is offered where the guidance has no sheet: everything, because any choice of it could tell something.
std::vector<guidance::AdviceId> whole_library(const guidance::Guidance& guidance, const Case& the_case,
                                              const Visit& visit) {
  std::vector<guidance::AdviceId> items;
  for (const guidance::AdviceItem& item : guidance.advice)
    items.push_back(item.id);
  return shuffled(the_case, visit, items);
}

}  // namespace

std::string_view to_text(Topic topic) {
  return topic_names[static_cast<std::size_t>(topic)];
}

std::optional<Topic> parse_topic(std::string_view text) {
  for (std::size_t i = 0; i < topic_count; ++i)
    if (topic_names[i] == text) return static_cast<Topic>(i);
  return std::nullopt;
}

guidance::Findings visit_findings(const Case& the_case, const Visit& visit) {
  guidance::Findings all;
  all.hours = visit.hours;
  all.regions = the_case.regions;
  for (const auto& symptom : visit.symptoms) {
    for (std::size_t i = 0; i < guidance::finding_count; ++i) {
      all.values[i] = std::max(all.values[i], symptom.findings.values[i]);  // values are ordered mildest first
    }
  }
  all[guidance::Finding::factor] = visit.factor;
  return all;
}

std::size_t visit_index(const Case& the_case, const Visit& visit) {
  return static_cast<std::size_t>(std::count_if(the_case.visits.begin(), the_case.visits.end(),
                                                [&visit](const Visit& other) { return other.hours < visit.hours; }));
}

VisitKey derive_visit(const guidance::Guidance& guidance, const Case& the_case, const Visit& visit) {
  VisitKey key;
  key.findings = visit_findings(the_case, visit);
  key.decision = guidance::derive(guidance, key.findings);
  for (const auto& symptom : visit.symptoms)
    key.symptoms.push_back(guidance::derive(guidance, symptom.findings));
  key.advice = guidance::derive_advice(guidance, key.findings, key.decision, visit.questions);
  if (the_case.format == former_case_format) {
    key.offered = offered_by_author(the_case, visit, key.advice);
    return key;
  }
  key.sheet =
      guidance::sheet(guidance, the_case.regions, visit.questions, the_case.id.text(), visit_index(the_case, visit));
  for (const guidance::SheetGroup& group : key.sheet)
    key.offered.insert(key.offered.end(), group.items.begin(), group.items.end());
  if (key.sheet.empty()) key.offered = whole_library(guidance, the_case, visit);
  return key;
}

}  // namespace nc::cases
