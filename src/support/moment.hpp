#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "support/time.hpp"

namespace nc {

/// The time since the machine was started, as a clock shows it that nobody can set and that goes on while the machine
/// sleeps (CLOCK_BOOTTIME of Linux).
struct BootTime {
  std::string boot;     ///< names the start of the machine; empty when there is no such clock
  std::int64_t ms = 0;  ///< milliseconds since then

  friend bool operator==(const BootTime& a, const BootTime& b) { return a.boot == b.boot && a.ms == b.ms; }
};

/// A moment as both clocks show it: the one on the wall, which people and programs can set, and the one since the start
/// of the machine.
struct Moment {
  Moment() = default;
  /// Without the second clock where there is none. Not explicit: a time is a moment.
  Moment(UtcTime wall_time, BootTime boot_time = {}) : wall(wall_time), since_boot(std::move(boot_time)) {}

  UtcTime wall;
  BootTime since_boot;
};

/// Returns how long it is from one moment to a later one, in milliseconds and never negative: by the clock that cannot
/// be set when both are of one start of the machine, and otherwise by the clock on the wall. When
/// that clock went back (see went_back), the machine counts as started anew.
std::int64_t ms_between(const Moment& from, const Moment& to);

/// Returns true when even the clock that cannot be set went back within one start of the machine, as in a machine that
/// was put back to an earlier state.
bool went_back(const Moment& from, const Moment& to);

/// Returns by how many milliseconds the clock on the wall was set forward (or back, negative) between two moments. When
/// the machine was started in between only one thing can be known: that it was set back, by at least the milliseconds
/// by which the later moment seems to be the earlier one; 0 when it does not.
std::int64_t clock_jump_ms(const Moment& from, const Moment& to);

}  // namespace nc
