#pragma once

#include <optional>

namespace nc::statistics {

/// Says how often a call was made. In the words of signal detection theory a signal is a visit that needs the call, and
/// noise is a visit that does not.
struct CallCounts {
  int hits = 0;          ///< signals that were called
  int signals = 0;       ///< all signals
  int false_alarms = 0;  ///< noise that was called
  int noise = 0;         ///< all noise
};

/// Describes the calls of a trainee by two numbers instead of one, because missing a warning sign that was not
/// recognised and missing one for lack of caution are taught differently.
struct Detection {
  double sensitivity_index = 0;  ///< d′ = z(H) − z(F): how well signals are told from noise; 0 is chance
  /// c = −½ (z(H) + z(F)): above 0 calls are made too rarely ('too relaxed'), below 0 too often.
  double criterion = 0;
};

/// Works out d′ and c. H and F are the rates of calls on signals and on noise, corrected as (calls + ½) / (number + 1).
/// This is done for every trainee and not only where a rate would be 0 or 1, so that all are compared by one rule.
/// Returns nothing without signals, without noise, or for counts that are impossible.
/// Source: Green and Swets, 'Signal detection theory and psychophysics' (1966), for the two indices; Hautus,
/// 'Corrections for extreme proportions and their biasing effects on estimated values of d′', Behavior Research
/// Methods, Instruments, & Computers 27 (1995), for the correction.
std::optional<Detection> detect(const CallCounts& counts);

}  // namespace nc::statistics
