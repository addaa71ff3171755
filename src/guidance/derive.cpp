#include "guidance/derive.hpp"

#include <algorithm>

namespace nc::guidance {
namespace {

/// The urgencies in the order in which they win, highest first. not_covered stands below contact, so that an uncovered
/// complaint never hides a warning sign (head of scenarios/guidance/decisions.toml).
constexpr std::array<Urgency, 5> by_priority = {Urgency::emergency, Urgency::contact, Urgency::not_covered,
                                                Urgency::monitor, Urgency::expected};

template <class T>
void add_once(std::vector<T>& list, const T& item) {
  if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}

/// The key, any higher class one deciding rule accepts, a lower one only when all of them do. not_covered is unscored:
/// nothing else is accepted beside it.
UrgencySet accepted_answers(Urgency key, const std::vector<const DecisionRule*>& deciding) {
  UrgencySet accepted;
  accepted.insert(key);
  if (key == Urgency::not_covered) return accepted;
  for (const Urgency other : {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency}) {
    const auto accepts = [other](const DecisionRule* rule) { return rule->also_accepted.contains(other); };
    const bool agreed = other > key ? std::any_of(deciding.begin(), deciding.end(), accepts)
                                    : std::all_of(deciding.begin(), deciding.end(), accepts);
    if (agreed) accepted.insert(other);
  }
  return accepted;
}

}  // namespace

bool holds(const Condition& condition, const Findings& findings) {
  if (findings.hours <= condition.hours_above || findings.hours > condition.hours_up_to) return false;
  for (std::size_t i = 0; i < finding_count; ++i) {
    if (((unsigned{condition.allowed[i]} >> findings.values[i]) & 1U) == 0) return false;
  }
  return true;
}

bool holds_any(const std::vector<Condition>& conditions, const Findings& findings) {
  return std::any_of(conditions.begin(), conditions.end(),
                     [&findings](const Condition& condition) { return holds(condition, findings); });
}

Derivation derive(const Guidance& guidance, const Findings& findings) {
  std::vector<const DecisionRule*> matching;
  for (const DecisionRule& rule : guidance.rules) {
    if (holds_any(rule.any_of, findings)) matching.push_back(&rule);
  }
  const auto wins = [&matching](Urgency urgency) {
    return std::any_of(matching.begin(), matching.end(),
                       [urgency](const DecisionRule* rule) { return rule->urgency == urgency; });
  };
  const auto highest = std::find_if(by_priority.begin(), by_priority.end(), wins);

  Derivation result;
  result.key = highest == by_priority.end() ? Urgency::not_covered : *highest;
  std::vector<const DecisionRule*> deciding;
  for (const DecisionRule* rule : matching) {
    if (rule->urgency == result.key) {
      deciding.push_back(rule);
      result.deciding.push_back(rule->id);
    } else if (rule->urgency != Urgency::not_covered) {  // beside a warning sign the documents do have an answer
      result.also_present.push_back(rule->id);
    }
  }
  result.accepted = accepted_answers(result.key, deciding);
  for (const DecisionRule* rule : deciding) {
    for (const StatementId& cited : cited_in(rule->cites, findings.regions))
      add_once(result.cites, cited);
    for (const ResolutionId& resolution : rule->resolutions)
      add_once(result.resolutions, resolution);
  }
  return result;
}

std::vector<StatementId> cited_in(const std::vector<Citation>& cites, RegionSet regions) {
  std::vector<StatementId> result;
  for (const Citation& citation : cites) {
    if (citation.regions.empty() || citation.regions.overlaps(regions)) add_once(result, citation.statement);
  }
  return result;
}

}  // namespace nc::guidance
