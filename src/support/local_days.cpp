#include "support/local_days.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace nc {
namespace {

constexpr std::int64_t ms_per_hour = 3'600'000;
constexpr std::int64_t ms_per_day = 24 * ms_per_hour;
constexpr std::int64_t farthest_ahead_ms = 30 * ms_per_hour;  // no clock on Earth is further from UTC

std::int64_t floor_days(std::int64_t ms) {
  const std::int64_t days = ms / ms_per_day;
  return ms % ms_per_day < 0 ? days - 1 : days;
}

}  // namespace

UtcTime date_of(Day day) {
  return {day.number * ms_per_day};
}

LocalDays::LocalDays(std::vector<ClockShift> shifts)
    : shifts_(shifts.empty() ? nullptr : std::make_shared<const std::vector<ClockShift>>(std::move(shifts))) {}

std::int64_t LocalDays::ahead_at(UtcTime moment) const {
  if (!shifts_) return 0;
  const auto after = std::upper_bound(shifts_->begin(), shifts_->end(), moment.ms,
                                      [](std::int64_t ms, const ClockShift& shift) { return ms < shift.from.ms; });
  return after == shifts_->begin() ? after->ahead_ms : std::prev(after)->ahead_ms;
}

Day LocalDays::of(UtcTime moment) const {
  return {floor_days(moment.ms + ahead_at(moment) - day_turn_hour * ms_per_hour)};
}

UtcTime LocalDays::begin(Day day) const {
  const std::int64_t turn = date_of(day).ms + day_turn_hour * ms_per_hour;
  std::int64_t before = turn - farthest_ahead_ms;
  std::int64_t begun = turn + farthest_ahead_ms;
  while (begun - before > 1) {
    const std::int64_t middle = before + (begun - before) / 2;
    (of({middle}) >= day ? begun : before) = middle;
  }
  return {begun};
}

int LocalDays::between(UtcTime earlier, UtcTime later) const {
  return days_between(of(earlier), of(later));
}

int days_between(Day earlier, Day later) {
  constexpr std::int64_t most = std::numeric_limits<int>::max();
  return static_cast<int>(std::clamp<std::int64_t>(later - earlier, 0, most));
}

}  // namespace nc
