#include "statistics/signal_detection.hpp"

#include "statistics/normal_quantile.hpp"

namespace nc::statistics {
namespace {

/// z of a log-linear rate, which is never 0 or 1, so that the quantile is always finite.
double z_of(int calls, int of) {
  return normal_quantile((calls + 0.5) / (of + 1.0));
}

bool can_be(int calls, int of) {
  return of > 0 && calls >= 0 && calls <= of;
}

}  // namespace

std::optional<Detection> detect(const CallCounts& counts) {
  if (!can_be(counts.hits, counts.signals) || !can_be(counts.false_alarms, counts.noise)) return std::nullopt;
  const double hits = z_of(counts.hits, counts.signals);
  const double false_alarms = z_of(counts.false_alarms, counts.noise);
  return Detection{hits - false_alarms, -0.5 * (hits + false_alarms)};
}

}  // namespace nc::statistics
