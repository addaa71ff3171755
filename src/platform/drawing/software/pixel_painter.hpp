#pragma once

#include "onscreen/colour.hpp"
#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/picture.hpp"
#include "platform/drawing/picture_surface.hpp"
#include "platform/drawing/software/raster.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// Draws frames with our own rasteriser and shows them without OpenGL. It draws and shows only what has changed since
/// the last frame.
class PixelPainter {
 public:
  /// Makes the painter for the window with this number (see Window::number_on_display()). Fails as
  /// PictureSurface::connect() does.
  static Result<PixelPainter> connect(std::uint32_t window);

  /// Takes the glyphs in place of earlier ones.
  void keep(OpacityPicture letters) { letters_ = std::move(letters); }

  /// Draws the parts of a frame that have changed over the picture of the last frame, and shows them. `changed` must be
  /// the whole picture when `ground` is another colour or the size is another one. Fails (environment) when the server
  /// is gone.
  Result<void> draw(const DrawSnapshot& frame, const PixelAreas& changed, Colour ground);

  /// Returns the whole picture of a frame. What the window shows does not change.
  [[nodiscard]] Picture picture(const DrawSnapshot& frame, Colour ground) const;

 private:
  explicit PixelPainter(PictureSurface surface) : surface_(std::move(surface)) {}
  PictureSurface surface_;
  OpacityPicture letters_;
};

}  // namespace nc::platform
