#pragma once

#include <vector>

#include "guidance/guidance.hpp"

namespace nc::cases {

/// Returns the hours at which the decision table changes: every hour bound of its rules, rising and each once. In the
/// shipped table these are 48, 72 and 96.
std::vector<int> hour_thresholds(const guidance::Guidance& guidance);

/// Returns in which window between thresholds an hour lies: 0 up to and including the first threshold, then 1, and so
/// on.
std::size_t window_of(const std::vector<int>& thresholds, int hours);

/// Returns true when the upper back, a shoulder or another region that the guidance names as over the lungs was
/// treated. Then a case must settle breathing and chest, and its advice must hold the lung warning (`d1-warn-lung`,
/// `res-lung-region`). The guidance may add regions and cannot take these two away.
bool has_lung_region(const guidance::Guidance& guidance, guidance::RegionSet regions);

}  // namespace nc::cases
