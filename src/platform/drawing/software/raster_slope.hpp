#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "platform/drawing/software/raster_side.hpp"

// Values that change evenly over a triangle: parts of a colour, the opacity, the place in the alpha masks.

namespace nc::platform {

/// A value that changes evenly over the triangle.
struct Slope {
  float at_origin = 0;
  float across = 0;
  float down = 0;

  /// The value in the middle of a pixel.
  [[nodiscard]] float at(int x, int y) const {
    return at_origin + across * (static_cast<float>(x) + 0.5F) + down * (static_cast<float>(y) + 0.5F);
  }
};

/// Twice the area in square steps, negative when the corners go round against the clock.
inline std::int64_t twice_area_of(const Corner& a, const Corner& b, const Corner& c) {
  const std::int64_t left = a.x;
  const std::int64_t top = a.y;
  return (b.x - left) * (c.y - top) - (c.x - left) * (b.y - top);
}

/// Finds slopes from three values at three corners. `twice_area` is that of the corners and is not 0.
class Slopes {
 public:
  Slopes(const std::array<Corner, 3>& corners, std::int64_t twice_area) {
    for (std::size_t number = 0; number < 3; ++number) {
      x_[number] = static_cast<float>(corners[number].x) / static_cast<float>(steps);
      y_[number] = static_cast<float>(corners[number].y) / static_cast<float>(steps);
    }
    share_ = static_cast<float>(steps * steps) / static_cast<float>(twice_area);
  }

  [[nodiscard]] Slope of(float a, float b, float c) const {
    Slope slope;
    slope.across = ((b - a) * (y_[2] - y_[0]) - (c - a) * (y_[1] - y_[0])) * share_;
    slope.down = ((c - a) * (x_[1] - x_[0]) - (b - a) * (x_[2] - x_[0])) * share_;
    slope.at_origin = a - slope.across * x_[0] - slope.down * y_[0];
    return slope;
  }

 private:
  std::array<float, 3> x_{};
  std::array<float, 3> y_{};
  float share_ = 0;
};

}  // namespace nc::platform
