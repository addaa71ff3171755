#include "scoring/urgency_mark.hpp"

#include <algorithm>

namespace nc::scoring {
namespace {

using guidance::ScoringPolicy;
using guidance::Urgency;

const ScoringPolicy::Cell& cell_of(const ScoringPolicy& policy, Urgency key, Urgency answer) {
  return policy.matrix[static_cast<std::size_t>(key)][static_cast<std::size_t>(answer)];
}

bool is_dangerous(const ScoringPolicy::Cell& cell) {
  return cell.unsafe || cell.critical_miss;
}

Outcome danger_of(const ScoringPolicy& policy, const ScoringPolicy::Cell& cell, guidance::RegionSet regions) {
  if (cell.critical_miss && cell.unsafe_outside_lung_regions && !regions.overlaps(policy.lung_regions)) {
    return Outcome::unsafe;
  }
  if (cell.critical_miss) return Outcome::critical_miss;
  return cell.unsafe ? Outcome::unsafe : Outcome::safe;
}

UrgencyMark mark_missing(const ScoringPolicy& policy, const guidance::Derivation& key, guidance::RegionSet regions) {
  UrgencyMark mark{0.0, Verdict::missing, Outcome::safe};
  if (!key.accepted.contains(Urgency::expected)) {
    mark.danger = danger_of(policy, cell_of(policy, key.key, Urgency::expected), regions);
  }
  return mark;
}

}  // namespace

UrgencyMark mark_urgency(const ScoringPolicy& policy, const guidance::Derivation& key, guidance::RegionSet regions,
                         std::optional<Urgency> answer) {
  if (key.key == Urgency::not_covered) return {std::nullopt, Verdict::not_scored, Outcome::safe};
  if (!answer || *answer == Urgency::not_covered) return mark_missing(policy, key, regions);
  const ScoringPolicy::Cell& cell = cell_of(policy, key.key, *answer);
  if (key.accepted.contains(*answer)) return {cell.credit_if_accepted, Verdict::right, Outcome::safe};
  const Verdict verdict = *answer > key.key ? Verdict::over_cautious : Verdict::under_called;
  return {cell.credit, verdict, danger_of(policy, cell, regions)};
}

bool is_warning_key(const ScoringPolicy& policy, Urgency key) {
  if (key == Urgency::not_covered) return false;
  const auto& row = policy.matrix[static_cast<std::size_t>(key)];
  return std::any_of(row.begin(), row.end(), is_dangerous);
}

}  // namespace nc::scoring
