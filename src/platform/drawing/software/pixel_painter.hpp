#pragma once

#include "onscreen/colour.hpp"
#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/picture.hpp"
#include "platform/drawing/picture_surface.hpp"
#include "platform/drawing/software/raster.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// Draws frames with our own rasteriser and shows them without OpenGL. Only what changed since the last frame is drawn
/// and shown.
class PixelPainter {
 public:
  /// For the window of that number on the display. Fails (environment) as PictureSurface does.
  static Result<PixelPainter> connect(std::uint32_t window);

  /// Takes the letters in place of earlier ones.
  void keep(OpacityPicture letters) { letters_ = std::move(letters); }

  /// Draws the changed parts of a frame over the picture of the last one, and shows them.
  Result<void> draw(const DrawSnapshot& frame, const PixelAreas& changed, Colour ground);

  /// The whole picture of a frame; the window is left alone.
  [[nodiscard]] Picture picture(const DrawSnapshot& frame, Colour ground) const;

 private:
  explicit PixelPainter(PictureSurface surface) : surface_(std::move(surface)) {}
  PictureSurface surface_;
  OpacityPicture letters_;
};

}  // namespace nc::platform
