#include "app/engine/local_time.hpp"

#include <cstdint>
#include <ctime>
#include <utility>
#include <vector>

namespace nc::app {
namespace {

constexpr std::int64_t first_s = 1'577'836'800;  // 2020-01-01
constexpr std::int64_t last_s = 4'102'444'800;   // 2100-01-01
/// Clocks are not shifted twice within this time.
constexpr std::int64_t step_s = std::int64_t{14} * 24 * 3600;

/// How far the local clock is ahead of UTC at that second.
std::int64_t ahead_at(std::int64_t at_s) {
  const std::time_t moment = at_s;
  std::tm local{};
  return ::localtime_r(&moment, &local) == nullptr ? 0 : local.tm_gmtoff;
}

/// The first second at which the clock is as far ahead as at `after`, which it was not yet at `before`.
std::int64_t find_shift(std::int64_t before, std::int64_t after) {
  const std::int64_t ahead = ahead_at(after);
  while (after - before > 1) {
    const std::int64_t middle = before + (after - before) / 2;
    (ahead_at(middle) == ahead ? after : before) = middle;
  }
  return after;
}

}  // namespace

LocalDays read_local_days() {
  ::tzset();
  std::vector<ClockShift> shifts{{{first_s * 1000}, ahead_at(first_s) * 1000}};
  for (std::int64_t at_s = first_s; at_s < last_s; at_s += step_s) {
    const std::int64_t ahead_ms = ahead_at(at_s + step_s) * 1000;
    if (ahead_ms == shifts.back().ahead_ms) continue;
    shifts.push_back({{find_shift(at_s, at_s + step_s) * 1000}, ahead_ms});
  }
  return LocalDays(std::move(shifts));
}

}  // namespace nc::app
