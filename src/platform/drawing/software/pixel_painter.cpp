#include "platform/drawing/software/pixel_painter.hpp"

#include <utility>
#include <vector>

#include "platform/drawing/frame_change.hpp"

namespace nc::platform {
namespace {

std::uint32_t pixel_of(Colour ground) {
  return std::uint32_t{ground.red} << 16U | std::uint32_t{ground.green} << 8U | std::uint32_t{ground.blue};
}

Picture to_picture(const PixelView& drawn) {
  Picture picture{drawn.width, drawn.height, {}};
  const std::size_t count = static_cast<std::size_t>(drawn.width) * static_cast<std::size_t>(drawn.height);
  picture.rgba.reserve(count * 4);
  for (std::size_t at = 0; at < count; ++at) {
    for (const unsigned shift : {16U, 8U, 0U})
      picture.rgba.push_back(static_cast<std::uint8_t>(drawn.pixels[at] >> shift & 0xFFU));
    picture.rgba.push_back(255);
  }
  return picture;
}

}  // namespace

Result<PixelPainter> PixelPainter::connect(std::uint32_t window) {
  auto surface = PictureSurface::connect(window);
  if (!surface) return tl::unexpected<Error>(std::move(surface.error()));
  return PixelPainter(std::move(*surface));
}

Result<void> PixelPainter::draw(const DrawSnapshot& frame, const PixelAreas& changed, Colour ground) {
  const auto picture = surface_.picture(frame.pixels(0), frame.pixels(1));
  if (!picture) return tl::unexpected<Error>(picture.error());
  rasterise(frame, letters_, pixel_of(ground), *picture, changed);
  return surface_.show(changed);
}

Picture PixelPainter::picture(const DrawSnapshot& frame, Colour ground) const {
  const PixelRect whole = whole_area(frame);
  std::vector<std::uint32_t> pixels(static_cast<std::size_t>(whole.right) * static_cast<std::size_t>(whole.bottom));
  const PixelView view{pixels.data(), whole.right, whole.bottom};
  rasterise(frame, letters_, pixel_of(ground), view, PixelAreas(whole));
  return to_picture(view);
}

}  // namespace nc::platform
