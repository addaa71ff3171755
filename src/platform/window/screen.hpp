#pragma once

#include "platform/drawing/renderer.hpp"
#include "platform/window/window.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// An open window and the renderer that draws in it.
struct Screen {
  Window window;
  Renderer renderer;  ///< is destroyed before the window, as it must be
};

/// Opens a window that is drawn as `options.drawing` says. Fails as Window::open() and Renderer::create() do.
Result<Screen> open_screen(const WindowOptions& options);

/// Opens a window that is drawn in the way that fits the machine, whatever `options.drawing` says. With `may_have_card`
/// (see may_have_graphics_card()) OpenGL is tried first. When there is no card, OpenGL cannot be had, or it turns out
/// to be done by the processor, our own rasteriser draws, which is ten times as fast then. When that cannot show its
/// pixels, OpenGL draws after all. Fails with the reason of the last try.
Result<Screen> open_fitting_screen(WindowOptions options, bool may_have_card);

}  // namespace nc::platform
