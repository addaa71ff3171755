#include "statistics/record_decisions.hpp"

#include <algorithm>

#include "scoring/triage_call.hpp"

namespace nc::statistics {

PastPointers in_order(const std::vector<record::PastAttempt>& past) {
  PastPointers ordered;
  for (const record::PastAttempt& one : past)
    ordered.push_back(&one);
  return ordered;
}

const scoring::Item* decision_item(const scoring::VisitScore& visit) {
  const auto found = std::find_if(visit.items.begin(), visit.items.end(),
                                  [](const scoring::Item& item) { return item.kind == scoring::ItemKind::decision; });
  return found == visit.items.end() ? nullptr : &*found;
}

guidance::Urgency key_of(const scoring::Item& item) {
  return guidance::parse_urgency(item.key).value_or(guidance::Urgency::not_covered);
}

std::optional<scoring::Certainty> certainty_at(const record::PastAttempt& attempt, std::size_t visit) {
  return visit < attempt.answers.visits.size() ? attempt.answers.visits[visit].certainty : std::nullopt;
}

std::vector<statistics::Decision> decisions_of(const std::vector<record::PastAttempt>& past) {
  std::vector<statistics::Decision> decisions;
  for (const record::PastAttempt* attempt : in_order(past)) {
    for (std::size_t visit = 0; visit < attempt->score.visits.size(); ++visit) {
      const scoring::VisitScore& score = attempt->score.visits[visit];
      const scoring::Item* item = decision_item(score);
      if (item == nullptr) continue;
      decisions.push_back({attempt->case_id, static_cast<int>(visit), key_of(*item),
                           guidance::parse_urgency(item->given), score.decision_credit, certainty_at(*attempt, visit),
                           scoring::triage_call(*item).accepted});
    }
  }
  return decisions;
}

}  // namespace nc::statistics
