#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "platform/drawing/pixel_areas.hpp"

namespace nc::platform {

/// A picture cut into square tiles. Each tile has a sum over everything that is drawn into it, in order. Two pictures
/// of the same size can differ only in tiles whose sums differ. Different drawings have the same sum by chance once in
/// 2^64. The method is that of rxi, 'Cached software rendering' (2020).
class FrameTiles {
 public:
  static constexpr int side = 32;  ///< of a tile, in pixels

  /// Makes the tiles of a picture that begins at (0, 0) and has nothing drawn into it yet.
  explicit FrameTiles(const PixelRect& picture);

  /// Says that something is drawn on top, within `reach`, which must be inside the picture. `sum` stands for what it
  /// is: equal things have equal sums.
  void add(const PixelRect& reach, std::uint64_t sum);

  /// Returns areas that cover the tiles whose sums differ from those of another picture of the same size.
  [[nodiscard]] PixelAreas differing_from(const FrameTiles& other) const;

 private:
  [[nodiscard]] std::vector<PixelRect> differing_runs(const FrameTiles& other, std::size_t row) const;

  PixelRect picture_;
  std::size_t across_;               ///< tiles in a row
  std::size_t down_;                 ///< rows of tiles
  std::vector<std::uint64_t> sums_;  ///< row by row
};

/// Changes a sum by a word in such a way that the order of the words counts.
inline void mix(std::uint64_t& sum, std::uint64_t word) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;  // the golden ratio's bits: a change spreads over all others
  sum = (sum ^ word) * odd;
  sum ^= sum >> 32U;
}

}  // namespace nc::platform
