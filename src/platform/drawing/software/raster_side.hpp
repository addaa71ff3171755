#pragma once

#include <array>
#include <cstdint>

#include "platform/drawing/software/raster_target.hpp"

// The sides of triangles and polygons, calculated exactly in whole steps. Of two shapes that share a side, each pixel
// along it belongs to exactly one.

namespace nc::platform {

/// How many steps a pixel has. Corners are rounded to whole steps.
inline constexpr std::int64_t steps = 256;

struct Corner {
  std::int64_t x = 0;  ///< in steps
  std::int64_t y = 0;
};

inline Corner corner_of(const RasterTarget& target, const ImDrawVert& vertex) {
  const auto in_steps = [&](float place, std::size_t axis) {
    const float exact = (place - target.origin[axis]) * target.scale[axis] * static_cast<float>(steps);
    return static_cast<std::int64_t>(exact + (exact < 0 ? -0.5F : 0.5F));
  };
  return {in_steps(vertex.pos.x, 0), in_steps(vertex.pos.y, 1)};
}

/// Returns the pixel that a place in steps is in, on one axis.
inline std::int64_t pixel_at_step(std::int64_t place) {
  return place >> 8;
}
static_assert(steps == 256);

/// One side of a shape whose corners are in clockwise order. A point at (x, y), in steps, is on the inner side of it
/// where across * x + down * y + rest >= 0.
class Side {
 public:
  Side(const Corner& from, const Corner& to)
      : across_(from.y - to.y),
        down_(to.x - from.x),
        rest_(-(across_ * from.x + down_ * from.y) + (across_ + down_) * (steps / 2) - (owns() ? 0 : 1)) {}

  /// Returns 0 or more when the centre of the pixel (x, y) is on the inner side. It changes by across_pixel() from each
  /// pixel of a row to the next.
  [[nodiscard]] std::int64_t inside(int x, int y) const { return (across_ * x + down_ * y) * steps + rest_; }
  [[nodiscard]] std::int64_t across_pixel() const { return across_ * steps; }

  /// Narrows the run from `first` up to but without `last` to the pixels of row `y` that are on the inner side.
  void narrow(int y, int& first, int& last) const {
    const std::int64_t at_row = down_ * steps * y + rest_;
    if (across_ == 0) {
      if (at_row < 0) last = first;
      return;
    }
    // Exact: what is not a whole number is further than this from one, and the error of the product is much smaller.
    constexpr double nearly = 1.0e-9;
    const double zero = static_cast<double>(at_row) / static_cast<double>(-across_ * steps);
    if (across_ > 0) {
      if (zero > first) first = zero > last ? last : last - static_cast<int>(last - zero + nearly);
    } else {
      if (zero < last) last = zero < first - 1 ? first : first + static_cast<int>(zero - first + 1 + nearly);
    }
  }

 private:
  /// Pixels on a top or a left side belong to the shape, those on the others do not.
  [[nodiscard]] bool owns() const { return across_ > 0 || (across_ == 0 && down_ > 0); }

  std::int64_t across_;
  std::int64_t down_;
  std::int64_t rest_;
};

}  // namespace nc::platform
