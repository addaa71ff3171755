#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "support/local_days.hpp"
#include "support/moment.hpp"
#include "support/time.hpp"

namespace nc::app {

/// What the engine needs from outside of the program. These are functions, so that tests can hand in their own.
struct Outside {
  std::function<UtcTime()> now;               ///< returns the present time
  std::function<std::string()> fresh_id;      ///< returns an id that was never used before
  std::function<std::uint64_t()> fresh_seed;  ///< returns a seed for choosing by chance
  std::function<BootTime()> since_boot{};     ///< returns the time since the machine was started; may be empty
  LocalDays days{};                           ///< the trainee's days, in the time zone of the machine
};

/// Returns the present moment by both clocks.
Moment moment_of(const Outside& outside);

/// Returns the real clock and random numbers of the system. An id is 128 random bits in hexadecimal. It cannot fail:
/// when the system has no random numbers, libsodium ends the program.
Outside real_outside();

}  // namespace nc::app
