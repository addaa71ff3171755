#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "platform/drawing/software/raster.hpp"

// Blends many pixels at once. This is for glyphs, which most pixels of a page belong to.

namespace nc::platform {

/// Four pixels in one register of the processor.
using FourPixels = std::uint32_t __attribute__((vector_size(16)));
/// The same register as eight numbers of 16 bits, each with room for a byte of a colour times an opacity.
using EightHalves = std::uint16_t __attribute__((vector_size(16)));

/// The opacities of four pixels, 0 to 255 each, as the blending takes them: each of them twice.
inline EightHalves opacities_in(FourPixels opacities) {
  return reinterpret_cast<EightHalves>(opacities | opacities << 16U);
}

/// The same from the four bytes of a number, the first of them in the lowest.
inline EightHalves opacities_in(std::uint32_t bytes) {
  using Bytes = std::uint8_t __attribute__((vector_size(16)));
  const auto each = reinterpret_cast<Bytes>(FourPixels{bytes, 0, 0, 0});
  const Bytes twice = __builtin_shufflevector(each, each, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  return reinterpret_cast<EightHalves>(
      __builtin_shufflevector(twice, Bytes{}, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
}

/// Returns what blend() gives for each of four pixels, each with its own opacity.
inline FourPixels blend_four(FourPixels below, std::uint32_t source, EightHalves opacity) {
  constexpr std::uint32_t half_mask = 0x00FF00FFU;
  const EightHalves rest = 255U - opacity;
  const auto two = [&](std::uint32_t from, FourPixels onto) {
    const auto colours = reinterpret_cast<EightHalves>(FourPixels{} + (from & half_mask));
    const EightHalves sum = colours * opacity + reinterpret_cast<EightHalves>(onto & half_mask) * rest + 128U;
    return reinterpret_cast<FourPixels>(sum + (sum >> 8U));
  };
  return 0xFF000000U | (two(source, below) >> 8U & half_mask) | (two(source >> 8U, below >> 8U) & 0xFF00U);
}

/// `source` over four pixels with these opacities, in place.
inline void blend_four_at(std::uint32_t* pixels, std::uint32_t source, EightHalves opacity) {
  FourPixels below;
  std::memcpy(&below, pixels, sizeof below);
  below = blend_four(below, source, opacity);
  std::memcpy(pixels, &below, sizeof below);
}

/// `source` over every pixel of a run with one opacity of 0 to 255.
inline void blend_run(std::uint32_t* pixels, std::size_t count, std::uint32_t source, std::uint32_t opacity) {
  const EightHalves each = opacities_in(FourPixels{} + opacity);
  std::size_t at = 0;
  for (; at + 4 <= count; at += 4) {
    blend_four_at(pixels + at, source, each);
  }
  for (; at < count; ++at)
    pixels[at] = blend(pixels[at], source, opacity);
}

/// An opacity that changes evenly from pixel to pixel. Above 255 and below 0 it counts as these.
struct OpacitySlope {
  float first = 0;
  float across = 0;
};

/// The nearest whole opacity.
inline std::uint32_t to_byte(float opacity) {
  return static_cast<std::uint32_t>(static_cast<std::int32_t>(std::clamp(opacity, 0.0F, 255.0F) + 0.5F));
}

/// `source` over `count` pixels with such opacities.
inline void blend_slope(std::uint32_t* pixels, std::size_t count, std::uint32_t source, const OpacitySlope& slope) {
  using FourFloats = float __attribute__((vector_size(16)));
  using FourNumbers = std::int32_t __attribute__((vector_size(16)));
  std::size_t at = 0;
  for (FourFloats place{0, 1, 2, 3}; at + 4 <= count; at += 4, place += 4.0F) {
    FourFloats opacity = slope.first + slope.across * place;
    opacity = opacity < 0.0F ? FourFloats{} : opacity;
    opacity = opacity > 255.0F ? FourFloats{} + 255.0F : opacity;
    const auto each = opacities_in(reinterpret_cast<FourPixels>(__builtin_convertvector(opacity + 0.5F, FourNumbers)));
    blend_four_at(pixels + at, source, each);
  }
  for (; at < count; ++at)
    pixels[at] = blend(pixels[at], source, to_byte(slope.first + slope.across * static_cast<float>(at)));
}

/// Blends the colour of `source` over `count` pixels. The opacity of each is its own, from `opacities`, times that of
/// `source`.
inline void blend_row(std::uint32_t* pixels, const std::uint8_t* opacities, std::size_t count, std::uint32_t source) {
  const std::uint32_t strength = source >> 24U;
  for (std::size_t at = 0; at < count; ++at) {
    const std::uint32_t opacity = (opacities[at] * strength + 127U) / 255U;
    if (opacity != 0U) pixels[at] = blend(pixels[at], source, opacity);
  }
}

/// The same for an opaque `source`, four pixels at a time. Up to three pixels and opacities beyond the last are looked
/// at, and these pixels are written as they were.
inline void blend_row_with_room(std::uint32_t* pixels, const std::uint8_t* opacities, std::size_t count,
                                std::uint32_t source) {
  const auto blend_at = [&](std::size_t at, std::uint32_t mask) {
    std::uint32_t four = 0;
    std::memcpy(&four, opacities + at, sizeof four);
    four &= mask;
    if (four != 0U) blend_four_at(pixels + at, source, opacities_in(four));
  };
  std::size_t at = 0;
  for (; at + 4 <= count; at += 4)
    blend_at(at, ~0U);
  if (at < count) blend_at(at, (1U << (count - at) * 8U) - 1U);
}

}  // namespace nc::platform
