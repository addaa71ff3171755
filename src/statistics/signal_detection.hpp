#pragma once

#include <optional>

namespace nc::statistics {

/// How often a call was made on signals (warning signs of a level) and on noise (everything below it).
struct CallCounts {
  int hits = 0;          ///< signals that were called
  int signals = 0;       ///< all signals
  int false_alarms = 0;  ///< noise that was called
  int noise = 0;         ///< all noise
};

/// What the calls say about the trainee: two numbers instead of one, because missing a warning sign for want of telling
/// it apart and missing it for want of worry are taught differently.
struct Detection {
  double sensitivity_index = 0;  ///< d′ = z(H) − z(F): how well signal is told from noise; 0 is chance
  double criterion = 0;  ///< c = −½ (z(H) + z(F)): above 0 calls too rarely ('too relaxed'), below 0 too often
};

/// d′ and c. H and F are log-linear rates, (hits + ½) / (signals + 1), for every trainee and not only where a rate
/// would be 0 or 1, so that two trainees are always compared by one rule. Nothing without signals, without noise, or
/// for counts that cannot be.
/// Source: Green and Swets, 'Signal detection theory and psychophysics' (1966) for the two indices; Hautus,
/// 'Corrections for extreme proportions and their biasing effects on estimated values of d′', Behavior Research
/// Methods, Instruments, & Computers 27 (1995) for the correction.
std::optional<Detection> detect(const CallCounts& counts);

}  // namespace nc::statistics
