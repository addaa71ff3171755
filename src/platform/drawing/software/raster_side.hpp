#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "platform/drawing/software/raster_target.hpp"

// The sides of triangles and polygons, calculated exactly in whole steps. Of two shapes that share a side, each pixel
// along it belongs to exactly one.

namespace nc::platform {

/// How many steps a pixel has. Corners are rounded to whole steps.
inline constexpr std::int64_t steps = 256;

struct Corner {
  std::int32_t x = 0;  ///< in steps
  std::int32_t y = 0;
};

/// Both axes of a place, as the processor calculates with them at once.
using TwoFloats = float __attribute__((vector_size(8)));
using TwoSteps = std::int32_t __attribute__((vector_size(8)));

/// A vertex, at most 8 million pixels away, rounded to the nearest step.
inline Corner corner_of(const RasterTarget& target, const ImDrawVert& vertex) {
  const TwoFloats place{vertex.pos.x, vertex.pos.y};
  const TwoFloats origin{target.origin[0], target.origin[1]};
  const TwoFloats scale{target.scale[0], target.scale[1]};
  const TwoFloats exact = (place - origin) * scale * static_cast<float>(steps);
  constexpr TwoSteps sign{INT32_MIN, INT32_MIN};
  constexpr TwoFloats half{0.5F, 0.5F};
  const auto away = (reinterpret_cast<TwoSteps>(exact) & sign) | reinterpret_cast<TwoSteps>(half);
  const TwoSteps rounded = __builtin_convertvector(exact + reinterpret_cast<TwoFloats>(away), TwoSteps);
  return std::bit_cast<Corner>(rounded);
}

/// Returns the pixel that a place in steps is in, on one axis.
inline std::int64_t pixel_at_step(std::int64_t place) {
  return place >> 8;
}
static_assert(steps == 256);

/// The first row whose middle is at or below a place, and also the first pixel whose middle is not left of one.
inline std::int64_t pixel_from_step(std::int64_t place) {
  return pixel_at_step(place + steps / 2 - 1);
}

/// A quotient of whole numbers below 2^53, rounded down, and what is left over. The processor divides such numbers much
/// quicker as floating point than as whole ones.
struct Quotient {
  std::int64_t whole;
  std::int64_t rest;

  Quotient(std::int64_t number, std::int64_t by)
      : whole(static_cast<std::int64_t>(static_cast<double>(number) / static_cast<double>(by))),
        rest(number - whole * by) {
    if (rest < 0) {
      --whole;
      rest += by;
    } else if (rest >= by) {
      ++whole;
      rest -= by;
    }
  }
};

/// A side of a shape on its way down, at the row that is drawn. Has no initial values, since room is made for more than
/// are used.
struct Crossing {
  std::int64_t first_row;
  std::int64_t end_row;
  std::int64_t pixel;      ///< the first of this row whose middle is not left of the side
  std::int64_t beyond;     ///< how far it is to the right of the side, in parts of a pixel
  std::int64_t parts;      ///< of a pixel
  std::int64_t step;       ///< pixels from row to row, rounded down
  std::int64_t step_rest;  ///< and parts

  void go_down() {
    pixel += step;
    beyond -= step_rest;
    if (beyond >= 0) return;
    beyond += parts;
    ++pixel;
  }
  [[nodiscard]] bool is_upright() const { return step == 0 && step_rest == 0; }
};

/// The side from a corner down to a lower one, at the row `first_row`, which it must reach.
inline Crossing crossing_of(const Corner& high, const Corner& low, std::int64_t first_row) {
  const std::int64_t end_row = pixel_from_step(low.y);
  if (high.x == low.x) return {first_row, end_row, pixel_from_step(high.x), 0, 1, 0, 0};
  const std::int64_t height = std::int64_t{low.y} - high.y;
  const std::int64_t width = std::int64_t{low.x} - high.x;
  const std::int64_t place = (high.x - steps / 2) * height + (first_row * steps + steps / 2 - high.y) * width;
  const std::int64_t parts = height * steps;
  const Quotient before(-place, parts);
  const Quotient step(width * steps, parts);
  return {first_row, end_row, -before.whole, before.rest, parts, step.whole, step.rest};
}

}  // namespace nc::platform
