#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "platform/drawing/software/raster_side.hpp"

// What triangles and quads of a few columns share. The soft edges of shapes are cut into these: every pixel is asked
// whether it is inside, four of a row at once, because to look for the ends of rows would be more work.

namespace nc::platform {

/// Four columns of a row, or the four corners of a quad, as the processor calculates with them at once.
using FourSteps = std::int32_t __attribute__((vector_size(16)));
using FourFloats = float __attribute__((vector_size(16)));

/// How far the corners of a shape reach.
struct Extent {
  template <std::size_t count>
  explicit Extent(const std::array<Corner, count>& corners) : low(corners[0]),
                                                              high(corners[0]) {
    for (std::size_t number = 1; number < count; ++number) {
      low = {std::min(low.x, corners[number].x), std::min(low.y, corners[number].y)};
      high = {std::max(high.x, corners[number].x), std::max(high.y, corners[number].y)};
    }
  }

  /// The pixels whose middle is not beyond a corner.
  [[nodiscard]] PixelRect pixels(const PixelRect& clip) const {
    constexpr std::int32_t half = steps / 2;  // corners have room for it: they are at most 8 million pixels away
    return {std::max((low.x + half - 1) >> 8, clip.left), std::max((low.y + half - 1) >> 8, clip.top),
            std::min((high.x + half) >> 8, clip.right), std::min((high.y + half) >> 8, clip.bottom)};
  }

  /// Not in the clip alone: what is drawn of a shape shall not depend on where its picture is cut.
  [[nodiscard]] bool is_small() const { return is_within(4, 2000); }

  /// True when the corners are no further apart than this. Sides calculates with products of breadth and height in 32
  /// bits: there is room for 4 columns of 2000 rows, and for 8 of 1000.
  [[nodiscard]] bool is_within(std::int64_t columns, std::int64_t rows) const {
    return std::int64_t{high.x} - low.x <= columns * steps && std::int64_t{high.y} - low.y <= rows * steps;
  }

  Corner low;
  Corner high;
};

/// True when each of the four numbers is below 0.
inline bool all_negative(const FourSteps& numbers) {
  std::array<std::uint64_t, 2> halves{};
  std::memcpy(halves.data(), &numbers, sizeof halves);
  constexpr std::uint64_t signs = 0x8000000080000000U;
  return (halves[0] & halves[1] & signs) == signs;
}

/// The columns of four that begin at `left` and are not within `bounds`: -1 for these, 0 for the others.
inline FourSteps columns_beyond(const PixelRect& bounds, int left) {
  constexpr FourSteps columns{0, 1, 2, 3};
  return (columns < bounds.left - left) | (columns >= bounds.right - left);
}

/// Where sides begin and end, a column for each side: at the corner of the same number, and at the next one.
struct SideEnds {
  FourSteps x;
  FourSteps y;
  FourSteps next_x;
  FourSteps next_y;
};

/// The three or four sides of a small shape whose corners go round with the clock: how far the middles of four pixels
/// of a row are inside of each, 0 or more where they are inside.
template <std::size_t count>
class Sides {
 public:
  /// Begins at a pixel.
  Sides(const SideEnds& ends, int left, int top) {
    constexpr std::int32_t half = steps / 2;
    const FourSteps across = ends.y - ends.next_y;
    const FourSteps down = ends.next_x - ends.x;
    // Pixels on a top or a left side belong to the shape, those on the others do not. True is -1.
    owns_ = (across > 0) | ((across == 0) & (down > 0));
    const FourSteps first = across * ((left << 8) + half - ends.x) + down * ((top << 8) + half - ends.y) - 1 - owns_;
    across_ = across << 8;
    const FourSteps second = first + across_;
    const FourSteps third_pixel = second + across_;
    set_rows(first, second, third_pixel, third_pixel + across_);
    const FourSteps to_next_row = down << 8;
    down_[0] = __builtin_shufflevector(to_next_row, to_next_row, 0, 0, 0, 0);
    down_[1] = __builtin_shufflevector(to_next_row, to_next_row, 1, 1, 1, 1);
    down_[2] = __builtin_shufflevector(to_next_row, to_next_row, 2, 2, 2, 2);
    if constexpr (count == 4) down_[3] = __builtin_shufflevector(to_next_row, to_next_row, 3, 3, 3, 3);
  }

  /// Four pixels of the row, for one side.
  [[nodiscard]] const FourSteps& row(std::size_t side) const { return rows_[side]; }
  /// How much the distances grow from a pixel to the next, a column for each side.
  [[nodiscard]] const FourSteps& across() const { return across_; }
  /// Which sides own the pixels on them, a column for each side: -1 for these, 0 for the others, whose distances are
  /// less by 1.
  [[nodiscard]] const FourSteps& owns() const { return owns_; }
  /// Negative for pixels that are not inside.
  [[nodiscard]] FourSteps outside() const {
    FourSteps any = rows_[0];
    for (std::size_t side = 1; side < count; ++side)
      any |= rows_[side];
    return any;
  }
  void go_down() {
    for (std::size_t side = 0; side < count; ++side)
      rows_[side] += down_[side];
  }

 private:
  /// Turns pixels with a column for each side into sides with a column for each pixel.
  void set_rows(const FourSteps& a, const FourSteps& b, const FourSteps& c, const FourSteps& d) {
    const FourSteps left = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const FourSteps right = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const FourSteps last_left = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    const FourSteps last_right = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    rows_[0] = __builtin_shufflevector(left, right, 0, 1, 4, 5);
    rows_[1] = __builtin_shufflevector(left, right, 2, 3, 6, 7);
    rows_[2] = __builtin_shufflevector(last_left, last_right, 0, 1, 4, 5);
    if constexpr (count == 4) rows_[3] = __builtin_shufflevector(last_left, last_right, 2, 3, 6, 7);
  }

  std::array<FourSteps, count> rows_{};
  std::array<FourSteps, count> down_{};
  FourSteps across_{};
  FourSteps owns_{};
};

}  // namespace nc::platform
