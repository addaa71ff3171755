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

/// Returns what blend() gives for each of four pixels, each with its own opacity.
inline FourPixels blend_four(FourPixels below, std::uint32_t source, FourPixels opacities) {
  constexpr std::uint32_t half_mask = 0x00FF00FFU;
  const auto opacity = reinterpret_cast<EightHalves>(opacities | opacities << 16U);
  const EightHalves rest = 255U - opacity;
  const auto two = [&](std::uint32_t from, FourPixels onto) {
    const auto colours = reinterpret_cast<EightHalves>(FourPixels{} + (from & half_mask));
    const EightHalves sum = colours * opacity + reinterpret_cast<EightHalves>(onto & half_mask) * rest + 128U;
    return reinterpret_cast<FourPixels>((sum + (sum >> 8U)) >> 8U);
  };
  return 0xFF000000U | two(source, below) | (two(source >> 8U, below >> 8U) & 0xFFU) << 8U;
}

/// `source` over every pixel of a run with one opacity of 0 to 255.
inline void blend_run(std::uint32_t* pixels, std::size_t count, std::uint32_t source, std::uint32_t opacity) {
  const FourPixels each = FourPixels{} + opacity;
  std::size_t at = 0;
  for (; at + 4 <= count; at += 4) {
    FourPixels below;
    std::memcpy(&below, pixels + at, sizeof below);
    below = blend_four(below, source, each);
    std::memcpy(pixels + at, &below, sizeof below);
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
    const auto each = reinterpret_cast<FourPixels>(__builtin_convertvector(opacity + 0.5F, FourNumbers));
    FourPixels below;
    std::memcpy(&below, pixels + at, sizeof below);
    below = blend_four(below, source, each);
    std::memcpy(pixels + at, &below, sizeof below);
  }
  for (; at < count; ++at)
    pixels[at] = blend(pixels[at], source, to_byte(slope.first + slope.across * static_cast<float>(at)));
}

/// Blends the colour of `source` over `count` pixels. The opacity of each is its own, from `opacities`, times that of
/// `source`.
inline void blend_row(std::uint32_t* pixels, const std::uint8_t* opacities, std::size_t count, std::uint32_t source) {
  const std::uint32_t strength = source >> 24U;
  std::size_t at = 0;
  for (; strength == 255U && at + 4 <= count; at += 4) {
    std::uint32_t four = 0;
    std::memcpy(&four, opacities + at, sizeof four);
    if (four == 0U) continue;
    FourPixels below;
    std::memcpy(&below, pixels + at, sizeof below);
    const FourPixels each{opacities[at], opacities[at + 1], opacities[at + 2], opacities[at + 3]};
    below = blend_four(below, source, each);
    std::memcpy(pixels + at, &below, sizeof below);
  }
  for (; at < count; ++at) {
    const std::uint32_t opacity = strength == 255U ? opacities[at] : (opacities[at] * strength + 127U) / 255U;
    if (opacity != 0U) pixels[at] = blend(pixels[at], source, opacity);
  }
}

}  // namespace nc::platform
