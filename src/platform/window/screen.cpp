#include "platform/window/screen.hpp"

#include <utility>

#include "platform/drawing/gl/gl_painter.hpp"

namespace nc::platform {

Result<Screen> open_screen(const WindowOptions& options) {
  auto window = Window::open(options);
  if (!window) return tl::unexpected<Error>(std::move(window.error()));
  auto renderer = Renderer::create(*window);
  if (!renderer) return tl::unexpected<Error>(std::move(renderer.error()));
  return Screen{std::move(*window), std::move(*renderer)};
}

Result<Screen> open_fitting_screen(WindowOptions options, bool may_have_card) {
  options.drawing = Drawing::by_card;
  if (may_have_card) {
    auto by_card = open_screen(options);
    if (by_card && !is_done_in_software()) return by_card;
  }  // and is closed again: there is one window at a time
  options.drawing = Drawing::by_processor;
  if (auto by_processor = open_screen(options)) return by_processor;
  options.drawing = Drawing::by_card;
  return open_screen(options);
}

}  // namespace nc::platform
