#pragma once

#include <cstdint>
#include <memory>

#include "platform/drawing/software/raster.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// Shows a picture from memory in a window of the X server, without OpenGL. So a machine without a graphics card need
/// not load a software driver, some 100 MB of compiler, only to have pixels copied. The picture is in memory that the
/// server reads itself. Where the two cannot share memory, as over a network, the pixels are sent. It is used on one
/// thread and must be destroyed before the window.
class PictureSurface {
 public:
  /// Connects to the X server that the variable DISPLAY names, for the window with this number (see
  /// Window::number_on_display()). Fails (environment) when there is no such server or window, or when its pixels are
  /// not 0x00RRGGBB in 32 bits, as the rasteriser makes them.
  static Result<PictureSurface> connect(std::uint32_t window);

  PictureSurface(PictureSurface&& other) noexcept;
  PictureSurface& operator=(PictureSurface&& other) noexcept;
  ~PictureSurface();

  /// Returns the picture to draw into, `width` by `height` pixels. It holds what was drawn last, unless its size is
  /// another one. Waits until the server has read what was shown last. Fails (environment) when the server is gone.
  Result<PixelView> picture(int width, int height);

  /// Shows these parts of the picture; they must be inside it. Fails (environment) when the server is gone.
  Result<void> show(const PixelAreas& areas);

 private:
  struct State;
  explicit PictureSurface(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace nc::platform
