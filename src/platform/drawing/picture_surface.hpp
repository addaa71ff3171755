#pragma once

#include <cstdint>
#include <memory>

#include "platform/drawing/software/raster.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// Shows pictures from memory in a window of the X server, without OpenGL: a machine without a graphics card need not
/// load a software driver (some 100 MB of compiler) to have pixels copied. The picture lies in memory that the server
/// reads itself; where the two cannot share memory (a display over the network) it is sent. Used on one thread;
/// destroyed before the window.
class PictureSurface {
 public:
  /// `window`: its number on the server that DISPLAY names. Fails (environment) when there is none, or when its pixels
  /// are not 0x00RRGGBB in 32 bits as the rasteriser makes them.
  static Result<PictureSurface> connect(std::uint32_t window);

  PictureSurface(PictureSurface&& other) noexcept;
  PictureSurface& operator=(PictureSurface&& other) noexcept;
  ~PictureSurface();

  /// The memory to draw into. It holds what was drawn last, unless the size is another one. Waits until the server has
  /// read what was shown last. Fails (environment) when there is no memory or the server is gone.
  Result<PixelView> picture(int width, int height);

  /// Shows parts of the picture, which must be inside of it.
  Result<void> show(const PixelAreas& areas);

 private:
  struct State;
  explicit PictureSurface(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace nc::platform
