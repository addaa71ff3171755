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
  /// A function that finds a function of OpenGL by its name; it returns null when there is none.
  using LoadFunction = void (*(*)(const char* name))();

  /// Finds the functions of OpenGL and makes the shader program and the buffers. Fails (environment) when the context
  /// has less than OpenGL 3.3 or the driver refuses the shaders; the message names the driver's reason.
  static Result<GlPainter> create(LoadFunction load);

  GlPainter(GlPainter&& other) noexcept;
  GlPainter& operator=(GlPainter&& other) noexcept;
  ~GlPainter();

  /// Gives the glyphs to the card, in place of earlier ones, and returns the number by which OpenGL knows their
  /// texture. Fails (environment) when they are larger than the driver allows.
  Result<unsigned int> upload(const OpacityPicture& letters);

  /// Draws a frame into the window's back buffer, on a background in the colour `ground`. Fails (environment) when
  /// OpenGL reports an error.
  Result<void> draw(const DrawSnapshot& frame, Colour ground);

  /// Returns the picture that draw() would draw. The window's buffers do not change. Fails as draw() does.
  Result<Picture> picture(const DrawSnapshot& frame, Colour ground);

 private:
  struct State;
  explicit GlPainter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Returns true when OpenGL is done by the processor, as by Mesa's llvmpipe. It goes by the name that the driver of the
/// current context gives itself.
bool is_done_in_software();

}  // namespace nc::platform
