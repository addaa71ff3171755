#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/pixel_areas.hpp"

namespace nc::platform {

/// The alpha masks of a font atlas: the opacity of each pixel, 0 to 255, in rows from the top. It holds the glyphs of
/// every font, and an opaque pixel with which plain shapes are drawn.
struct OpacityPicture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;
};

/// A picture in memory that belongs to the caller. A pixel is 0xFFRRGGBB; the rows are from the top, without gaps.
struct PixelView {
  std::uint32_t* pixels = nullptr;
  int width = 0;
  int height = 0;

  [[nodiscard]] std::uint32_t* row(int y) const {
    return pixels + static_cast<std::ptrdiff_t>(y) * static_cast<std::ptrdiff_t>(width);
  }
};

/// Turns a colour of Dear ImGui, which has red in the lowest byte, into a pixel with the opacity in the highest byte.
constexpr std::uint32_t pixel_from(std::uint32_t colour) {
  return (colour & 0xFF00FF00U) | (colour & 0xFFU) << 16U | (colour >> 16U & 0xFFU);
}

/// The four bytes of a pixel, each with room for a product: two of them in each half.
constexpr std::uint64_t spread(std::uint32_t pixel) {
  return (pixel | std::uint64_t{pixel} << 24U) & 0x00FF00FF00FF00FFU;
}

/// `source` over `below` with an opacity of 0 to 255, rounded to the nearest; the opacity byte of `source` is not
/// looked at and the result is opaque.
constexpr std::uint32_t blend(std::uint32_t below, std::uint32_t source, std::uint32_t opacity) {
  const std::uint64_t halves = spread(source) * opacity + spread(below) * (255U - opacity) + 0x0080008000800080U;
  const std::uint64_t bytes = (halves + (halves >> 8U & 0x00FF00FF00FF00FFU)) >> 8U & 0x00FF00FF00FF00FFU;
  return 0xFF000000U | static_cast<std::uint32_t>(bytes | bytes >> 24U);
}

/// Draws a frame into `picture` on a background of the pixel `ground`. It gives the same pixels as OpenGL does with
/// GlProgram, but for the last bit of mixed colours. On a machine without a graphics card a software driver of OpenGL,
/// which is made for any shape and any shader, takes ten times as long for our rectangles and letters. `picture` must
/// have the size of the frame. Only the pixels in `areas`, which must be inside the picture, are changed. The texture
/// of every command is taken to be `letters`.
void rasterise(const DrawSnapshot& frame, const OpacityPicture& letters, std::uint32_t ground, const PixelView& picture,
               const PixelAreas& areas);

}  // namespace nc::platform
