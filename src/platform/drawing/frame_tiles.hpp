#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "platform/drawing/pixel_areas.hpp"

namespace nc::platform {

/// A picture cut into square tiles, with one number for each that sums up in which order what was drawn there. Two
/// pictures differ at most where these numbers do (that different drawings have the same number is as likely as one in
/// 2^64). The method is that of rxi, 'Cached software rendering' (2020).
class FrameTiles {
 public:
  static constexpr int side = 32;  ///< of a tile, in pixels

  explicit FrameTiles(const PixelRect& picture);

  /// Something with the number `sum` was drawn over what there was, within `reach`, which lies in the picture.
  void add(const PixelRect& reach, std::uint64_t sum);

  /// The tiles whose numbers differ from those of another picture of the same size.
  [[nodiscard]] PixelAreas differing_from(const FrameTiles& other) const;

 private:
  [[nodiscard]] std::vector<PixelRect> differing_runs(const FrameTiles& other, std::size_t row) const;

  PixelRect picture_;
  std::size_t across_;
  std::size_t down_;
  std::vector<std::uint64_t> sums_;  ///< row by row
};

/// Takes a word into a sum, so that the order of words counts.
inline void mix(std::uint64_t& sum, std::uint64_t word) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;  // the golden ratio's bits: a change spreads over all others
  sum = (sum ^ word) * odd;
  sum ^= sum >> 32U;
}

}  // namespace nc::platform
