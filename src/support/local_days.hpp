#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <vector>

#include "support/time.hpp"

namespace nc {

/// The hour of the local clock at which a trainee's day turns over. Somebody who practises at midnight still belongs to
/// the evening.
inline constexpr int day_turn_hour = 4;

/// A day of a trainee, as the number of days since 1970-01-01. Days are counted and compared as whole ones, because
/// some have 23 or 25 hours.
struct Day {
  std::int64_t number = 0;

  friend auto operator<=>(const Day& a, const Day& b) = default;
  friend Day operator+(Day day, std::int64_t days) { return {day.number + days}; }
  friend std::int64_t operator-(Day a, Day b) { return a.number - b.number; }
};

/// Returns midnight (UTC) of the date that the day has in the calendar, for writing the date down.
UtcTime date_of(Day day);

/// From `from` on the local clock is `ahead_ms` ahead of UTC (behind it when negative), until the next shift.
struct ClockShift {
  UtcTime from;
  std::int64_t ahead_ms = 0;
};

/// Which day of the trainee a moment belongs to, in the time zone of the machine. It is a value: whoever may ask the
/// system for its time zone makes one, and everybody else is handed it.
class LocalDays {
 public:
  /// Days in UTC.
  LocalDays() = default;
  /// Days in a time zone. The shifts are in ascending order; before the first one its `ahead_ms` holds too. Empty: UTC.
  explicit LocalDays(std::vector<ClockShift> shifts);

  /// Returns the day that this moment belongs to. It begins at day_turn_hour of the local clock.
  Day of(UtcTime moment) const;

  /// Returns the first moment of a day.
  UtcTime begin(Day day) const;

  /// Returns how many days lie between two moments: 1 for an evening and the next morning. Returns 0 when `later` is
  /// the earlier one, so that a clock that was set back never makes a case due.
  int between(UtcTime earlier, UtcTime later) const;

 private:
  std::int64_t ahead_at(UtcTime moment) const;

  std::shared_ptr<const std::vector<ClockShift>> shifts_;  ///< empty pointer: UTC
};

/// Returns the days from one to another; 0 when `later` is the earlier one.
int days_between(Day earlier, Day later);

}  // namespace nc
