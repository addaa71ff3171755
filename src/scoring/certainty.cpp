#include "scoring/certainty.hpp"

#include <algorithm>

namespace nc::scoring {
namespace {

std::size_t place_of(Certainty certainty) {
  return static_cast<std::size_t>(certainty - certainty_min);
}

bool in_range(Certainty certainty) {
  return certainty >= certainty_min && certainty <= certainty_max;
}

double mean_mark_at(const guidance::ScoringPolicy& policy, const std::vector<CertainDecision>& decisions,
                    Certainty level) {
  double sum = 0;
  for (const CertainDecision& decision : decisions) {
    sum += certainty_mark(policy, {decision.credit, level}).value_or(0);
  }
  return sum / static_cast<double>(decisions.size());
}

}  // namespace

std::optional<double> certainty_mark(const guidance::ScoringPolicy& policy, const CertainDecision& decision) {
  if (!in_range(decision.certainty)) return std::nullopt;
  const std::size_t place = place_of(decision.certainty);
  if (decision.credit > 0) return policy.certainty_right[place] * decision.credit;
  return policy.certainty_wrong[place];
}

double expected_mark(const guidance::ScoringPolicy& policy, double accuracy, Certainty certainty) {
  if (!in_range(certainty)) return 0;
  const std::size_t place = place_of(certainty);
  return accuracy * policy.certainty_right[place] + (1 - accuracy) * policy.certainty_wrong[place];
}

std::optional<double> certainty_bonus(const guidance::ScoringPolicy& policy,
                                      const std::vector<CertainDecision>& decisions) {
  if (decisions.empty()) return std::nullopt;
  double sum = 0;
  for (const CertainDecision& decision : decisions) {
    const std::optional<double> mark = certainty_mark(policy, decision);
    if (!mark) return std::nullopt;
    sum += *mark;
  }
  double best = mean_mark_at(policy, decisions, certainty_min);
  for (Certainty level = certainty_min + 1; level <= certainty_max; ++level) {
    best = std::max(best, mean_mark_at(policy, decisions, level));
  }
  return policy.bonus_factor * (sum / static_cast<double>(decisions.size()) - best);
}

}  // namespace nc::scoring
