#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "support/time.hpp"

namespace nc::app {

/// The parts of the world that the engine needs: the clock and names never used before. Functions, so that tests give
/// their own.
struct Outside {
  std::function<UtcTime()> now;
  std::function<std::string()> fresh_id;  ///< 128 random bits as hexadecimal
  std::function<std::uint64_t()> fresh_seed;
};

/// The real clock and the system's random numbers (libsodium). Fails never: without random numbers libsodium ends the
/// program.
Outside real_outside();

}  // namespace nc::app
