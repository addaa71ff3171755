#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

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

/// Puts the items into an order drawn at random (Fisher and Yates), every order as likely as any other.
template <class Item>
void shuffle(std::vector<Item>& items, SeededRandom& random) {
  for (std::size_t left = items.size(); left > 1; --left)
    std::swap(items[left - 1], items[static_cast<std::size_t>(random.below(left))]);
}

/// A stable 64-bit hash of text (FNV-1a), the same on every machine. For ordering only, never for security.
std::uint64_t stable_hash(std::string_view text);

}  // namespace nc
