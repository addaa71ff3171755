#pragma once

#include <string>

namespace nc::platform {

/// What turns triangles into pixels.
enum class Drawing {
  by_card,       ///< OpenGL, even where its driver lets the processor do the work
  by_processor,  ///< our own rasteriser, without OpenGL
};

/// The least size at which every page can be used, also with the largest text.
inline constexpr int least_window_width = 640;
inline constexpr int least_window_height = 480;

/// How a window is opened. Sizes are in the units in which the window system tells where the pointer is.
struct WindowOptions {
  std::string title = "Needlecase";
  int width = 1280;
  int height = 800;
  int least_width = least_window_width;
  int least_height = least_window_height;
  Drawing drawing = Drawing::by_card;
};

}  // namespace nc::platform
