#pragma once

#include <memory>

#include "onscreen/colour.hpp"
#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/picture.hpp"
#include "platform/drawing/software/raster.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// Draws frames with OpenGL 3.3. Made, used and destroyed on the thread where the window's context is current.
class GlPainter {
 public:
  /// Finds an OpenGL function by name; null when there is none.
  using LoadFunction = void (*(*)(const char* name))();

  /// Loads OpenGL and makes the program and buffers. Fails (environment) when the context gives less than OpenGL 3.3 or
  /// refuses the shaders; the message names the driver's reason.
  static Result<GlPainter> create(LoadFunction load);

  GlPainter(GlPainter&& other) noexcept;
  GlPainter& operator=(GlPainter&& other) noexcept;
  ~GlPainter();

  /// Uploads the letters in place of earlier ones; gives their texture's name. Fails (environment) when they are larger
  /// than the driver's limit.
  Result<unsigned int> upload(const OpacityPicture& letters);

  /// Draws into the window's back buffer. Fails (environment) when OpenGL reports an error.
  Result<void> draw(const DrawSnapshot& frame, Colour ground);

  /// The same picture, drawn aside and read back; the window is left alone.
  Result<Picture> picture(const DrawSnapshot& frame, Colour ground);

 private:
  struct State;
  explicit GlPainter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// True when OpenGL is done by the processor (Mesa's llvmpipe and its like), as the driver of the current context names
/// itself.
bool is_done_in_software();

}  // namespace nc::platform
