#include "guidance/derive.hpp"

#include <algorithm>

namespace nc::guidance {
namespace {

using Rules = std::vector<const DecisionRule*>;

template <class T>
void add_once(std::vector<T>& list, const T& item) {
  if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}

/// The key, any higher class that one of `raising` accepts, a lower one only when all deciding rules accept it.
/// not_covered is unscored: nothing else is accepted beside it.
UrgencySet accepted_answers(Urgency key, const Rules& deciding, const Rules& raising) {
  UrgencySet accepted;
  accepted.insert(key);
  if (key == Urgency::not_covered) return accepted;
  for (const Urgency other : {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency}) {
    const auto accepts = [other](const DecisionRule* rule) { return rule->also_accepted.contains(other); };
    const bool agreed = other > key ? std::any_of(raising.begin(), raising.end(), accepts)
                                    : std::all_of(deciding.begin(), deciding.end(), accepts);
    if (agreed) accepted.insert(other);
  }
  return accepted;
}

/// The class that wins; not_covered when no rule holds.
Urgency winning_class(const Settling& settling, const Rules& matching) {
  for (const Urgency urgency : settling.order) {
    const auto gives = [urgency](const DecisionRule* rule) { return rule->urgency == urgency; };
    if (std::any_of(matching.begin(), matching.end(), gives)) return urgency;
  }
  return Urgency::not_covered;
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
  Rules matching;
  for (const DecisionRule& rule : guidance.rules) {
    if (holds_any(rule.any_of, findings)) matching.push_back(&rule);
  }
  Derivation result;
  result.key = winning_class(guidance.settling, matching);
  Rules deciding;
  Rules counted;  // deciding or also present
  for (const DecisionRule* rule : matching) {
    if (decides(*rule, result.key)) {
      deciding.push_back(rule);
      result.deciding.push_back(rule->id);
    } else if (rule->urgency != Urgency::not_covered) {  // beside a warning sign the documents do have an answer
      result.also_present.push_back(rule->id);
    } else {
      continue;
    }
    counted.push_back(rule);
  }
  result.accepted =
      accepted_answers(result.key, deciding, guidance.settling.higher_by_any_matching ? counted : deciding);
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
