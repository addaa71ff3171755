#pragma once

#include <cstdint>
#include <string_view>

namespace nc {

/// A small seeded generator (SplitMix64, Steele, Lea and Flood 2014), the same on every machine. The seed is always an
/// argument.
class SeededRandom {
 public:
  explicit SeededRandom(std::uint64_t seed) : state_(seed) {}

  /// The next 64 bits.
  std::uint64_t next();

  /// A whole number in [0, bound), without modulo bias. `bound` of 0 gives 0.
  std::uint64_t below(std::uint64_t bound);

 private:
  std::uint64_t state_;
};

/// A stable 64-bit hash of text (FNV-1a), the same on every machine. For ordering only, never for security.
std::uint64_t stable_hash(std::string_view text);

}  // namespace nc
