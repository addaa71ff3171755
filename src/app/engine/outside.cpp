#include "app/engine/outside.hpp"

#include <array>
#include <ctime>

#include <sodium.h>

#include "app/engine/local_time.hpp"
#include "platform/files/file.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

std::string random_hexadecimal() {
  std::array<unsigned char, 16> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  std::array<char, 33> text{};
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  return text.data();
}

std::uint64_t random_seed() {
  std::uint64_t seed = 0;
  randombytes_buf(&seed, sizeof seed);
  return seed;
}

/// std::chrono's clock counts nanoseconds and so begins anew in the year 1677 after 2262; this one does not.
UtcTime read_clock() {
  timespec now{};
  (void)::clock_gettime(CLOCK_REALTIME, &now);  // fails for no clock that there is
  return {std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000};
}

/// Which start of the machine this is, as the kernel names it; empty where there is no such name.
std::string read_boot() {
  const auto name = platform::load_beginning("/proc/sys/kernel/random/boot_id", 64);
  return name ? std::string(trim(*name)).substr(0, 8) : std::string();
}

BootTime read_boot_clock(const std::string& boot) {
  timespec now{};
  if (boot.empty() || ::clock_gettime(CLOCK_BOOTTIME, &now) != 0) return {};
  return {boot, std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000};
}

}  // namespace

Moment moment_of(const Outside& outside) {
  return {outside.now(), outside.since_boot ? outside.since_boot() : BootTime{}};
}

Outside real_outside() {
  return {read_clock, random_hexadecimal, random_seed, [boot = read_boot()] { return read_boot_clock(boot); },
          read_local_days()};
}

}  // namespace nc::app
