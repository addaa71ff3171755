#pragma once

#include <catch2/catch.hpp>

#include "platform/window.hpp"
#include "testing/virtual_display.hpp"

namespace nc::platform {

/// A virtual display with the program's window on it, its OpenGL context current.
class OpenedWindow {
 public:
  OpenedWindow() : window_(Window::open({})) {
    REQUIRE(window_);
    testing::keep_graphics_driver_loaded();
  }

  /// The window; there for as long as this is.
  Window& window() { return *window_; }

 private:
  testing::VirtualDisplay display_;
  Result<Window> window_;
};

}  // namespace nc::platform
