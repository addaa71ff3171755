#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include <imgui.h>

#include "platform/raster.hpp"

// The inner parts of raster.cpp: where drawing goes, and triangles of any shape.

namespace nc::platform {

/// Pixels from (left, top) up to but without (right, bottom).
struct PixelRect {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;

  [[nodiscard]] bool empty() const { return right <= left || bottom <= top; }
};

/// Where the shapes of one command go. A pixel belongs to a shape when its centre does.
struct RasterTarget {
  PixelPicture& picture;
  const OpacityPicture& letters;
  PixelRect clip;                 ///< within the picture
  std::array<float, 2> origin{};  ///< place of the picture's corner in the units of vertices
  std::array<float, 2> scale{};   ///< pixels a unit
};

/// The opacity of the letters' picture at a place in its pixels, mixed from the four around it; its edge goes on beyond
/// it.
inline float mixed_opacity(const OpacityPicture& letters, float x, float y) {
  const int left = static_cast<int>(x + 0.5F) - 1;
  const int top = static_cast<int>(y + 0.5F) - 1;
  const float across = x - 0.5F - static_cast<float>(left);
  const float down = y - 0.5F - static_cast<float>(top);
  const auto at = [&](int column, int row) {
    const int cx = std::clamp(column, 0, letters.width - 1);
    const int cy = std::clamp(row, 0, letters.height - 1);
    return static_cast<float>(letters.pixels[static_cast<std::size_t>(cy) * static_cast<std::size_t>(letters.width) +
                                             static_cast<std::size_t>(cx)]);
  };
  const float upper = at(left, top) * (1 - across) + at(left + 1, top) * across;
  const float lower = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
  return (upper * (1 - down) + lower * down) / 255.0F;
}

/// Paints a run of one row in one colour. `opacity` 0 to 255.
inline void paint_run(std::uint32_t* first, std::uint32_t* last, std::uint32_t pixel, std::uint32_t opacity) {
  if (opacity == 255U) {
    std::fill(first, last, pixel | 0xFF000000U);
    return;
  }
  if (opacity == 0U) return;
  for (; first < last; ++first)
    *first = blend(*first, pixel, opacity);
}

/// Draws a triangle whose colours, opacities and places in the letters' picture change evenly between its corners. Two
/// triangles that share an edge never both draw a pixel of it, nor leave one out.
void raster_triangle(const RasterTarget& target, const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c);

}  // namespace nc::platform
