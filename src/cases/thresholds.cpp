#include "cases/thresholds.hpp"

#include <algorithm>
#include <iterator>

namespace nc::cases {

std::vector<int> hour_thresholds(const guidance::Guidance& guidance) {
  const guidance::Condition unbounded;
  std::vector<int> hours;
  for (const auto& rule : guidance.rules) {
    for (const auto& condition : rule.any_of) {
      if (condition.hours_above > 0) hours.push_back(condition.hours_above);
      if (condition.hours_up_to < unbounded.hours_up_to) hours.push_back(condition.hours_up_to);
    }
  }
  std::sort(hours.begin(), hours.end());
  hours.erase(std::unique(hours.begin(), hours.end()), hours.end());
  return hours;
}

std::size_t window_of(const std::vector<int>& thresholds, int hours) {
  const auto reached = std::lower_bound(thresholds.begin(), thresholds.end(), hours);
  return static_cast<std::size_t>(std::distance(thresholds.begin(), reached));
}

bool has_lung_region(const guidance::Guidance& guidance, guidance::RegionSet regions) {
  return regions.contains(guidance::Region::upper_back) || regions.contains(guidance::Region::shoulder) ||
         regions.overlaps(guidance.scoring.lung_regions);
}

}  // namespace nc::cases
