#include "guidance/flips.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "guidance/verify.hpp"

namespace nc::guidance {
namespace {

/// The nearest hour in every other stretch of time in which the decision table says the same. The last has no end.
std::vector<Change> other_hours(const Guidance& guidance, int present) {
  const std::vector<int> ends = representative_hours(guidance);
  std::vector<Change> changes;
  int first = 0;
  for (const int last : ends) {
    if (first > present) changes.push_back({std::nullopt, 0, first});
    if (last < present && last != ends.back()) changes.push_back({std::nullopt, 0, last});
    first = last + 1;
  }
  return changes;
}

std::vector<Change> all_changes(const Guidance& guidance, const Findings& findings) {
  std::vector<Change> changes;
  for (const FindingTerms& terms : finding_terms()) {
    for (std::size_t value = 0; value < terms.value_count; ++value) {
      if (value != findings[terms.finding]) changes.push_back({terms.finding, static_cast<std::uint8_t>(value), 0});
    }
  }
  const std::vector<Change> hours = other_hours(guidance, findings.hours);
  changes.insert(changes.end(), hours.begin(), hours.end());
  return changes;
}

/// Adds the flip when these changes together are one.
void try_changes(const Guidance& guidance, Findings findings, Urgency before, std::vector<Change> changes,
                 std::vector<Flip>& flips) {
  for (const Change& change : changes) {
    if (change.finding) {
      findings[*change.finding] = change.value;
    } else {
      findings.hours = change.hours;
    }
  }
  if (find_invalid(findings)) return;
  Derivation after = derive(guidance, findings);
  if (after.key != before) flips.push_back({std::move(changes), after.key, std::move(after.deciding)});
}

/// Leaves out hours further away, on the same side, than others that give the same urgency.
void keep_nearest_hours(int present, std::vector<Flip>& flips) {
  const auto is_further = [present](const Flip& flip, const Flip& other) {
    const int hours = flip.changes.front().hours;
    const int other_hours = other.changes.front().hours;
    const bool same_side = (hours < present) == (other_hours < present);
    return same_side && other.key == flip.key && std::abs(hours - present) > std::abs(other_hours - present);
  };
  const auto is_hours = [](const Flip& flip) { return !flip.changes.front().finding; };
  const std::vector<Flip> all = flips;
  const auto is_useless = [&](const Flip& flip) {
    return is_hours(flip) && std::any_of(all.begin(), all.end(),
                                         [&](const Flip& other) { return is_hours(other) && is_further(flip, other); });
  };
  flips.erase(std::remove_if(flips.begin(), flips.end(), is_useless), flips.end());
}

}  // namespace

std::vector<Flip> find_flips(const Guidance& guidance, const Findings& findings) {
  const Urgency before = derive(guidance, findings).key;
  const std::vector<Change> changes = all_changes(guidance, findings);
  std::vector<Flip> flips;
  for (const Change& change : changes)
    try_changes(guidance, findings, before, {change}, flips);
  keep_nearest_hours(findings.hours, flips);
  if (!flips.empty()) return flips;
  for (std::size_t first = 0; first < changes.size(); ++first) {
    for (std::size_t second = first + 1; second < changes.size(); ++second) {
      if (changes[first].finding != changes[second].finding)
        try_changes(guidance, findings, before, {changes[first], changes[second]}, flips);
    }
  }
  return flips;
}

}  // namespace nc::guidance
