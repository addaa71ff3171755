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
  anew,       ///< There is a new picture: swap the window's buffers.
  unchanged,  ///< The picture on the screen is already this one: do not swap.
};

/// Draws the drawing library's lists, and only when they differ from what is on the screen: with OpenGL 3.3 in a window
/// that has it, else with our own rasteriser. Both give the same picture, but for the last bit of mixed colours. Made
/// and used on the window's thread; must be destroyed before the window. User callbacks in draw lists are not called.
class Renderer {
 public:
  /// Fails (environment) when the driver gives less than OpenGL 3.3 or refuses the shaders, or when the window system
  /// does not show our pixels.
  static Result<Renderer> create(const Window& window);

  Renderer(Renderer&& other) noexcept;
  Renderer& operator=(Renderer&& other) noexcept;
  ~Renderer();

  /// Takes over the atlas that build_fonts() made, in place of an earlier one, and tells the atlas its texture. Fails
  /// (environment) when it is larger than the driver's limit.
  Result<void> upload_fonts(ImFontAtlas& atlas);

  /// Draws over `ground`. Fails (environment) when drawing failed; the next call draws everything again.
  Result<Drawn> draw(const ImDrawData& data, Colour ground);

  /// Makes the next draw() draw everything in any case; needed when the window was uncovered or its size changed.
  void forget();

  /// The same picture, drawn aside, whatever covers the window: for screenshots. Leaves the window alone.
  Result<Picture> draw_picture(const ImDrawData& data, Colour ground);

 private:
  struct State;
  explicit Renderer(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace nc::platform
