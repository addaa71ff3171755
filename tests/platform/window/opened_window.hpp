#pragma once

#include <catch2/catch.hpp>

#include "platform/window/window.hpp"
#include "testing/virtual_display.hpp"

namespace nc::platform {

/// A virtual display with the program's window on it, its OpenGL context, if any, current.
class OpenedWindow {
 public:
  explicit OpenedWindow(Drawing drawing = Drawing::by_card,
                        testing::SharedMemory sharing = testing::SharedMemory::offered)
      : display_(sharing),
        window_(Window::open(options(drawing))) {
    REQUIRE(window_);
    testing::keep_graphics_driver_loaded();
  }

  /// The window; there for as long as this is.
  Window& window() { return *window_; }

 private:
  static WindowOptions options(Drawing drawing) {
    WindowOptions wanted;
    wanted.drawing = drawing;
    return wanted;
  }

  testing::VirtualDisplay display_;
  Result<Window> window_;
};

}  // namespace nc::platform
