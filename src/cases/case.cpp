#include "cases/case.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

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

std::vector<guidance::AdviceId> offered_items(const Case& the_case, const Visit& visit,
                                              const guidance::AdvicePlan& plan) {
  std::vector<std::pair<std::uint64_t, guidance::AdviceId>> keyed;
  const auto add = [&](const guidance::AdviceId& item) {
    const auto entry = std::make_pair(shuffle_key(the_case, visit, item), item);
    if (std::find(keyed.begin(), keyed.end(), entry) == keyed.end()) keyed.push_back(entry);
  };
  for (const auto& required : plan.required)
    std::for_each(required.one_of.begin(), required.one_of.end(), add);
  std::for_each(visit.offer.begin(), visit.offer.end(), add);
  std::sort(keyed.begin(), keyed.end());

  std::vector<guidance::AdviceId> items;
  items.reserve(keyed.size());
  for (auto& entry : keyed)
    items.push_back(std::move(entry.second));
  return items;
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
  key.offered = offered_items(the_case, visit, key.advice);
  return key;
}

}  // namespace nc::cases
