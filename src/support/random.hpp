#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace nc {

/// A generator of random numbers which gives the same numbers for the same seed on every machine (SplitMix64: Steele,
/// Lea and Flood, 'Fast splittable pseudorandom number generators', OOPSLA 2014). Not for security.
class SeededRandom {
 public:
  explicit SeededRandom(std::uint64_t seed) : state_(seed) {}

  /// Returns the next 64 random bits.
  std::uint64_t next();

  /// Returns a whole number from 0 to `bound` - 1, each equally likely. Returns 0 when `bound` is 0.
  std::uint64_t below(std::uint64_t bound);

 private:
  std::uint64_t state_;
};

/// Puts the items into a random order (Fisher and Yates). Every order is equally likely.
template <class Item>
void shuffle(std::vector<Item>& items, SeededRandom& random) {
  for (std::size_t left = items.size(); left > 1; --left)
    std::swap(items[left - 1], items[static_cast<std::size_t>(random.below(left))]);
}

/// Returns a 64-bit hash of the text (FNV-1a), the same on every machine and in every version. It serves to order
/// things; it gives no security.
std::uint64_t stable_hash(std::string_view text);

}  // namespace nc
