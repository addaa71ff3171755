#pragma once

#include <optional>

namespace nc::statistics {

/// The confidence of every bound the program shows: one-sided 95 %.
inline constexpr double shown_confidence = 0.95;

/// The highest chance of an event that `events` of `trials` still allow at this one-sided confidence: exact, no normal
/// approximation, so that it also holds for few trials and for 0 events (0 of 10: up to 0.259). 1 when every trial was
/// an event. Nothing without trials, with more events than trials, or with a confidence outside (0, 1).
/// Source: Clopper and Pearson, 'The use of confidence or fiducial limits illustrated in the case of the binomial',
/// Biometrika 26 (1934): a quantile of the beta distribution with (events + 1, trials − events).
std::optional<double> highest_chance(int events, int trials, double confidence = shown_confidence);

/// The lowest chance that is still allowed (59 of 59: from 0.9505); 0 without an event. Nothing as above.
/// Source: as above, with (events, trials − events + 1).
std::optional<double> lowest_chance(int events, int trials, double confidence = shown_confidence);

/// The fewest trials that must all pass without an event before its chance is shown to be below `chance`: 59 for 5 %,
/// from 1 − (1 − confidence)^(1/n) < chance, which is highest_chance(0, n) solved for n. Nothing for a chance or a
/// confidence outside (0, 1).
std::optional<int> trials_to_rule_out(double chance, double confidence = shown_confidence);

/// How often something happened, never shown without its number of trials and what the sample still allows.
struct Rate {
  int events = 0;
  int trials = 0;
  std::optional<double> value;    ///< events / trials, 0 to 1; nothing without trials
  std::optional<double> lowest;   ///< lowest_chance() at shown_confidence
  std::optional<double> highest;  ///< highest_chance() at shown_confidence; each bound is one-sided on its own
};

/// The rate of these counts. Counts that cannot be (events below 0 or above trials) give a rate without values.
Rate make_rate(int events, int trials);

}  // namespace nc::statistics
