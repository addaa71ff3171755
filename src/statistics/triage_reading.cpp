#include "statistics/triage_reading.hpp"

#include <limits>

#include "statistics/normal_quantile.hpp"

namespace nc::statistics {
namespace {

/// Half of the error that an end may have goes to either rate.
constexpr double confidence_of_each = 1 - (1 - shown_confidence) / 2;

double z_of(double share) {
  constexpr double endless = std::numeric_limits<double>::infinity();
  if (share <= 0) return -endless;
  if (share >= 1) return endless;
  return normal_quantile(share);
}

/// z of what the sample allows a rate to be; nothing for counts that cannot be.
std::optional<Span> z_span(int events, int trials) {
  const auto lowest = lowest_chance(events, trials, confidence_of_each);
  const auto highest = highest_chance(events, trials, confidence_of_each);
  if (!lowest || !highest) return std::nullopt;
  return Span{z_of(*lowest), z_of(*highest)};
}

/// One miss of one signal has the bound 0.05 exactly: it must not pass the limit of 0.05 by a rounding error.
constexpr double rounding = 1e-9;

bool is_above(const Rate& rate, double limit) {
  return rate.lowest && *rate.lowest > limit + rounding;
}
bool is_below(const Rate& rate, double limit) {
  return rate.highest && *rate.highest < limit - rounding;
}

}  // namespace

std::optional<DetectionBounds> detection_bounds(const CallCounts& calls) {
  const std::optional<Span> hits = z_span(calls.hits, calls.signals);
  const std::optional<Span> alarms = z_span(calls.false_alarms, calls.noise);
  if (!hits || !alarms) return std::nullopt;
  return DetectionBounds{{hits->lowest - alarms->highest, hits->highest - alarms->lowest},
                         {-0.5 * (hits->highest + alarms->highest), -0.5 * (hits->lowest + alarms->lowest)}};
}

TriageReading read_triage(const TriageMeasures& measures, const TriageLimits& limits) {
  if (measures.calls.signals + measures.calls.noise == 0) return TriageReading::no_answers;
  const std::optional<DetectionBounds> bounds = detection_bounds(measures.calls);
  if (bounds && bounds->sensitivity_index.highest < limits.sensitivity_index) return TriageReading::alike;
  if (is_above(measures.under_triage, limits.under_triage))
    return bounds && bounds->criterion.lowest > 0 ? TriageReading::too_relaxed : TriageReading::misses;
  if (bounds && bounds->criterion.highest < 0 && is_above(measures.over_triage, limits.over_triage))
    return TriageReading::too_alarmed;
  if (is_below(measures.under_triage, limits.under_triage) && is_below(measures.over_triage, limits.over_triage))
    return TriageReading::within_limits;
  if (bounds && bounds->sensitivity_index.lowest > limits.sensitivity_index) return TriageReading::apart;
  return TriageReading::cannot_say;
}

}  // namespace nc::statistics
