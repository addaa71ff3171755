#pragma once

#include <memory>

#include "onscreen/colour.hpp"
#include "platform/drawing/picture.hpp"
#include "support/result.hpp"

struct ImDrawData;
struct ImFontAtlas;

namespace nc::platform {

class Window;

/// What draw() did.
enum class Drawn {
  anew,       ///< it drew a new picture, so Window::swap() must be called
  unchanged,  ///< the window shows this picture already, so Window::swap() must not be called
};

/// Draws the draw lists of Dear ImGui when they differ from what the window shows. It uses OpenGL 3.3 in a window that
/// has it, and our own rasteriser otherwise. Both give the same picture but for the last bit of mixed colours. It is
/// made and used on the window's thread and must be destroyed before the window. User callbacks in draw lists are not
/// called.
class Renderer {
 public:
  /// Makes the renderer for a window. Fails (environment) when the driver gives less than OpenGL 3.3 or refuses the
  /// shaders, or, without OpenGL, when the window system cannot show our pixels.
  static Result<Renderer> create(const Window& window);

  Renderer(Renderer&& other) noexcept;
  Renderer& operator=(Renderer&& other) noexcept;
  ~Renderer();

  /// Takes over the glyphs of an atlas that build_fonts() made, in place of earlier ones, and tells the atlas its
  /// texture. Fails (environment) when the atlas is empty or larger than the driver allows.
  Result<void> upload_fonts(ImFontAtlas& atlas);

  /// Draws a frame on a background in the colour `ground`, unless the window shows the same already. Fails
  /// (environment) when drawing failed; the next call then draws everything again.
  Result<Drawn> draw(const ImDrawData& data, Colour ground);

  /// Makes the next draw() draw everything. It must be called when the window was uncovered or its size changed.
  void forget();

  /// Returns the picture that draw() would draw, for a screenshot. What the window shows does not change. Fails
  /// (environment) when drawing failed or the frame has no area.
  Result<Picture> draw_picture(const ImDrawData& data, Colour ground);

 private:
  struct State;
  explicit Renderer(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace nc::platform
