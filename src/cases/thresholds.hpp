#pragma once

#include <vector>

#include "guidance/guidance.hpp"

namespace nc::cases {

/// The hours at which the decision table changes its mind, rising and without repeats: every hour bound of its rules.
/// The shipped table gives 48, 72 and 96 (clinical model, section 3).
std::vector<int> hour_thresholds(const guidance::Guidance& guidance);

/// In which window between thresholds an hour lies: 0 up to and including the first threshold, then 1, and so on.
std::size_t window_of(const std::vector<int>& thresholds, int hours);

/// Whether breathing and chest must be settled and the lung warning required: the upper back or a shoulder was treated
/// (clinical model, sections 2 and 4.1). The guidance may name more regions, never fewer.
bool has_lung_region(const guidance::Guidance& guidance, guidance::RegionSet regions);

}  // namespace nc::cases
