#pragma once

namespace nc::statistics {

/// Returns the z below which this share of a standard normal distribution lies. The share is above 0 and below 1.
/// Calculated with double, not with long double: fifteen digits are more than anybody is shown, and Valgrind has no
/// long double.
double normal_quantile(double share);

}  // namespace nc::statistics
