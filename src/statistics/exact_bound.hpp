#pragma once

#include <optional>

namespace nc::statistics {

/// The confidence of every bound that the program shows: 95 %, one-sided.
inline constexpr double shown_confidence = 0.95;

/// Returns the highest chance of an event that agrees with `events` in `trials`, at this one-sided confidence. It is
/// exact and uses no normal approximation, so it also holds for few trials and for no event (0 of 10: up to 0.259). It
/// is 1 when every trial was an event. Returns nothing without trials, with more events than trials, or for a
/// confidence outside (0, 1).
/// Source: Clopper and Pearson, 'The use of confidence or fiducial limits illustrated in the case of the binomial',
/// Biometrika 26 (1934): a quantile of the beta distribution with (events + 1, trials − events).
std::optional<double> highest_chance(int events, int trials, double confidence = shown_confidence);

/// Returns the lowest chance that agrees with the counts (59 of 59: from 0.9505); 0 when there was no event. Returns
/// nothing in the same cases.
/// Source: as above, with (events, trials − events + 1).
std::optional<double> lowest_chance(int events, int trials, double confidence = shown_confidence);

/// Returns how many trials without an event are needed to show that its chance is below `chance`: 59 for 5 %. This is
/// highest_chance(0, n) < chance solved for the smallest n, that is 1 − (1 − confidence)^(1/n) < chance. Returns
/// nothing for a chance or a confidence outside (0, 1).
std::optional<int> trials_to_rule_out(double chance, double confidence = shown_confidence);

/// Says how often something happened. The value is always kept with its number of trials and its bounds, so that it is
/// never shown without them.
struct Rate {
  int events = 0;
  int trials = 0;
  std::optional<double> value;    ///< events / trials, 0 to 1; nothing without trials
  std::optional<double> lowest;   ///< lowest_chance() at shown_confidence
  std::optional<double> highest;  ///< highest_chance() at shown_confidence; each bound holds by itself
};

/// Returns the rate for these counts. Impossible counts (events below 0 or above trials) give a rate without values.
Rate make_rate(int events, int trials);

}  // namespace nc::statistics
