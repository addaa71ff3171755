#pragma once

#include "platform/drawing/renderer.hpp"
#include "platform/window/window.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// The open window and what draws in it.
struct Screen {
  Window window;
  Renderer renderer;  ///< destroyed first
};

/// Opens the window and draws in the way of `options`. Fails as Window::open() and Renderer::create() do.
Result<Screen> open_screen(const WindowOptions& options);

/// The same in the way that fits: by the graphics card where there is one, by the processor where there is none, and
/// by the other when the first cannot be had. `may_have_card` as may_have_graphics_card() said; when OpenGL then turns
/// out to be done by the processor, our own rasteriser takes its place, which is ten times as quick.
Result<Screen> open_fitting_screen(WindowOptions options, bool may_have_card);

}  // namespace nc::platform
