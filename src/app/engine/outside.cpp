#include "app/engine/outside.hpp"

#include <array>
#include <chrono>

#include <sodium.h>

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

UtcTime read_clock() {
  const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since_epoch).count()};
}

}  // namespace

Outside real_outside() {
  return {read_clock, random_hexadecimal, random_seed};
}

}  // namespace nc::app
