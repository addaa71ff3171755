#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cwchar>

#include <imgui.h>

#include "platform/drawing/software/raster.hpp"
#include "platform/drawing/software/raster_blend.hpp"

// What the parts of the software renderer share: the target of drawing, and runs of pixels in a row.

namespace nc::platform {

/// A place of the letters' picture, and the opacity there. Nearly all plain shapes are drawn with the same one.
struct KnownPlace {
  ImVec2 uv{-1, -1};
  float opacity = 0;
};

/// Where the shapes of one command go. A pixel belongs to a shape when its centre does.
struct RasterTarget {
  PixelView picture;
  const OpacityPicture& letters;
  PixelRect clip;                 ///< within the picture
  std::array<float, 2> origin{};  ///< place of the picture's corner in the units of vertices
  std::array<float, 2> scale{};   ///< pixels a unit
  KnownPlace known{};             ///< need not be worked out again
};

/// Returns the nearest whole number. `value` must be -0.5 or more. Calling std::lround() for every pixel would cost
/// more than drawing it.
inline int nearest(float value) {
  return static_cast<int>(value + 0.5F);  // NOLINT(bugprone-incorrect-roundings): never negative after the addition
}

/// The first whole number that is not below `value`, as std::ceil() gives it, without a call into the C library.
inline int round_up(float value) {
  const int whole = static_cast<int>(value);
  return static_cast<float>(whole) < value ? whole + 1 : whole;
}

/// The opacity of the letters' picture at a place in its pixels, mixed from the four around it; its edge goes on beyond
/// it.
inline float mixed_opacity(const OpacityPicture& letters, float x, float y) {
  const int left = nearest(x) - 1;
  const int top = nearest(y) - 1;
  const float across = x - 0.5F - static_cast<float>(left);
  const float down = y - 0.5F - static_cast<float>(top);
  const std::uint8_t* const pixels = letters.pixels.data();
  const auto row_at = [&](int row) {
    return pixels + static_cast<std::ptrdiff_t>(std::clamp(row, 0, letters.height - 1)) * letters.width;
  };
  const int first = std::clamp(left, 0, letters.width - 1);
  const int second = std::clamp(left + 1, 0, letters.width - 1);
  const auto mixed = [&](const std::uint8_t* row) {
    const auto from = static_cast<float>(row[first]);
    return from + (static_cast<float>(row[second]) - from) * across;
  };
  const float upper = mixed(row_at(top));
  return (upper + (mixed(row_at(top + 1)) - upper) * down) * (1.0F / 255.0F);
}

/// True when both are the same numbers, byte for byte.
inline bool same_place(const ImVec2& a, const ImVec2& b) {
  return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

/// The same for a place as vertices name it.
inline float opacity_at(const RasterTarget& target, const ImVec2& uv) {
  if (same_place(uv, target.known.uv)) return target.known.opacity;
  return mixed_opacity(target.letters, uv.x * static_cast<float>(target.letters.width),
                       uv.y * static_cast<float>(target.letters.height));
}

/// Fills a run of one row with one opaque colour. The C library's wmemset takes the widest stores that the machine has,
/// which the compiler may not: half the time on most pages goes into fills.
inline void fill_run(std::uint32_t* first, std::uint32_t* last, std::uint32_t pixel) {
  static_assert(sizeof(wchar_t) == sizeof(std::uint32_t));
  if (first >= last) return;
  std::wmemset(reinterpret_cast<wchar_t*>(first), static_cast<wchar_t>(pixel | 0xFF000000U),
               static_cast<std::size_t>(last - first));
}

/// Paints a run of pixels of one row in one colour, with an opacity of 0 to 255.
inline void paint_run(std::uint32_t* first, std::uint32_t* last, std::uint32_t pixel, std::uint32_t opacity) {
  if (opacity == 255U) {
    fill_run(first, last, pixel);
    return;
  }
  if (opacity == 0U) return;
  if (first < last) blend_run(first, static_cast<std::size_t>(last - first), pixel, opacity);
}

}  // namespace nc::platform
