#pragma once

#include <cstdint>
#include <memory>

#include "platform/picture.hpp"
#include "support/result.hpp"

struct ImDrawData;
struct ImFontAtlas;

namespace nc::platform {

struct DrawSnapshot;
struct OpacityPicture;

/// An opaque colour, each part 0 to 255.
struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  friend bool operator==(const Colour& left, const Colour& right) = default;
};

/// Who turns triangles into pixels.
enum class Drawing {
  fitting,       ///< the graphics card, or the processor when OpenGL is done in software
  by_card,       ///< OpenGL, whoever does it
  by_processor,  ///< our own rasteriser; OpenGL only shows the picture
};

/// What draw() did.
enum class Drawn {
  anew,       ///< The back buffer holds a new picture: swap the window's buffers.
  unchanged,  ///< The picture on the screen is already this one: do not swap.
};

/// Draws the drawing library's lists with OpenGL 3.3, and only when they differ from what is on the screen. Made and
/// used on the thread where the window's context is current; must be destroyed before the window. User callbacks in
/// draw lists are not called.
class Renderer {
 public:
  /// Finds an OpenGL function by name; null when there is none.
  using LoadFunction = void (*(*)(const char* name))();

  /// Loads OpenGL and makes the program and buffers. Fails (environment) when the context gives less than OpenGL 3.3 or
  /// refuses the shaders; the message names the driver's reason. Both ways of drawing give the same picture, but for
  /// the last bit of mixed colours.
  static Result<Renderer> create(LoadFunction load, Drawing drawing = Drawing::fitting);

  Renderer(Renderer&& other) noexcept;
  Renderer& operator=(Renderer&& other) noexcept;
  ~Renderer();

  /// Uploads the atlas that build_fonts() made, in place of an earlier one, and tells the atlas its texture. Fails
  /// (environment) when it is larger than the driver's limit.
  Result<void> upload_fonts(ImFontAtlas& atlas);

  /// Draws into the window's back buffer over `ground`. Fails (environment) when OpenGL reports an error; the next call
  /// draws everything again.
  Result<Drawn> draw(const ImDrawData& data, Colour ground);

  /// Makes the next draw() draw in any case; needed when the window was uncovered or its size changed.
  void forget();

  /// The same picture, drawn aside and read back, whatever covers the window: for screenshots. Leaves the window alone.
  Result<Picture> draw_picture(const ImDrawData& data, Colour ground);

 private:
  struct State;
  explicit Renderer(std::unique_ptr<State> state);
  Result<void> keep_letters(ImFontAtlas& atlas, OpacityPicture letters);
  Result<void> render(const DrawSnapshot& frame, Colour ground);
  std::unique_ptr<State> state_;
};

}  // namespace nc::platform
