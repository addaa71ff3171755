#include "scoring/urgency_mark.hpp"

#include <algorithm>

namespace nc::scoring {
namespace {

using guidance::ScoringPolicy;
using guidance::Urgency;

const ScoringPolicy::Cell& cell_of(const ScoringPolicy& policy, Urgency key, Urgency answer) {
  return policy.matrix[static_cast<std::size_t>(key)][static_cast<std::size_t>(answer)];
}

bool endangers(const ScoringPolicy::Cell& cell) {
  return cell.unsafe || cell.critical_miss;
}

/// One decision to grade, without the answer.
struct Asked {
  const guidance::Guidance& guidance;
  const guidance::Derivation& key;
  guidance::RegionSet regions;

  template <class Holds>
  bool any_deciding(Holds holds) const {
    return std::any_of(key.deciding.begin(), key.deciding.end(), [&](const guidance::RuleId& id) {
      const guidance::DecisionRule* rule = guidance::find_rule(guidance, id);
      return rule != nullptr && holds(*rule);
    });
  }
};

/// What an answer that is not accepted does to the outcome.
Outcome danger_of(const Asked& asked, Urgency answer) {
  const ScoringPolicy& policy = asked.guidance.scoring;
  const ScoringPolicy::Cell& cell = cell_of(policy, asked.key.key, answer);
  if (cell.critical_miss && cell.unsafe_outside_lung_regions && !asked.regions.overlaps(policy.lung_regions)) {
    return Outcome::unsafe;
  }
  if (cell.critical_miss) return Outcome::critical_miss;
  if (cell.unsafe) {
    return cell.needs_explicit_rule && !asked.any_deciding(guidance::is_explicit) ? Outcome::safe : Outcome::unsafe;
  }
  return cell.over_called ? Outcome::over_called : Outcome::safe;
}

UrgencyMark mark_missing(const Asked& asked) {
  UrgencyMark mark{0.0, Verdict::missing, Outcome::safe};
  if (!asked.key.accepted.contains(Urgency::expected)) mark.danger = danger_of(asked, Urgency::expected);
  return mark;
}

}  // namespace

UrgencyMark mark_urgency(const guidance::Guidance& guidance, const guidance::Derivation& key,
                         guidance::RegionSet regions, std::optional<Urgency> answer) {
  const Asked asked{guidance, key, regions};
  if (key.key == Urgency::not_covered) return {std::nullopt, Verdict::not_scored, Outcome::safe};
  if (!answer || *answer == Urgency::not_covered) return mark_missing(asked);
  const ScoringPolicy::Cell& cell = cell_of(guidance.scoring, key.key, *answer);
  if (key.accepted.contains(*answer)) return {cell.credit_if_accepted, Verdict::right, Outcome::safe};
  const Verdict verdict = *answer > key.key ? Verdict::over_cautious : Verdict::under_called;
  const auto denies_credit = [&answer](const guidance::DecisionRule& rule) {
    return rule.no_credit_for.contains(*answer);
  };
  const double credit = asked.any_deciding(denies_credit) ? 0 : cell.credit;
  return {credit, verdict, danger_of(asked, *answer)};
}

bool is_warning_key(const ScoringPolicy& policy, Urgency key) {
  if (key == Urgency::not_covered) return false;
  const auto& row = policy.matrix[static_cast<std::size_t>(key)];
  return std::any_of(row.begin(), row.end(), endangers);
}

}  // namespace nc::scoring
