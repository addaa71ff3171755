#include "app/commands/authoring/visit_json.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace nc::app {
namespace {

using nlohmann::ordered_json;

auto point_of(const guidance::AdvicePlan& plan, const guidance::AdviceId& id) {
  return std::find_if(plan.required.begin(), plan.required.end(), [&id](const guidance::RequiredAdvice& point) {
    return std::find(point.one_of.begin(), point.one_of.end(), id) != point.one_of.end();
  });
}

}  // namespace

std::string_view verdict_of(const guidance::AdvicePlan& plan, const guidance::AdviceId& id) {
  const auto is_in = [&id](const std::vector<guidance::AdviceId>& list) {
    return std::find(list.begin(), list.end(), id) != list.end();
  };
  if (point_of(plan, id) != plan.required.end()) return "required";
  if (is_in(plan.harmful)) return "harmful";
  if (is_in(plan.contrary)) return "contrary";
  if (is_in(plan.not_covered)) return "not-covered";
  return is_in(plan.acceptable) ? "fine" : "beside";
}

std::optional<int> shared_point(const guidance::AdvicePlan& plan, const guidance::AdviceId& id) {
  const auto point = point_of(plan, id);
  if (point == plan.required.end() || point->one_of.size() < 2) return std::nullopt;
  return static_cast<int>(point - plan.required.begin()) + 1;
}

bool has_lung_warning(const guidance::AdvicePlan& plan) {
  return std::any_of(plan.required.begin(), plan.required.end(), [](const auto& point) { return point.lung_warning; });
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

}  // namespace nc::app
