#include "platform/drawing/renderer.hpp"

#include <cstdint>
#include <utility>
#include <variant>

#include <imgui.h>

#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/frame_change.hpp"
#include "platform/drawing/gl/gl_painter.hpp"
#include "platform/drawing/software/pixel_painter.hpp"
#include "platform/window/window.hpp"

namespace nc::platform {

struct Renderer::State {
  std::variant<GlPainter, PixelPainter> painter;
  DrawSnapshot next;
  DrawSnapshot shown;
  Colour ground;
  bool is_shown = false;  ///< `shown` and `ground` are what the window shows.

  [[nodiscard]] bool shows_next(Colour over) const;
  Result<void> paint(Colour over);
};

namespace {

tl::unexpected<Error> broken(const char* reason) {
  return fail(ErrorKind::environment, std::string("drawing failed: ") + reason);
}

}  // namespace

Renderer::Renderer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Renderer::Renderer(Renderer&& other) noexcept = default;
Renderer& Renderer::operator=(Renderer&& other) noexcept = default;
Renderer::~Renderer() = default;

Result<Renderer> Renderer::create(const Window& window) {
  const auto with = [](auto painter) -> Result<Renderer> {
    if (!painter) return tl::unexpected<Error>(std::move(painter.error()));
    return Renderer(std::make_unique<State>(State{std::move(*painter), {}, {}, {}, false}));
  };
  if (window.drawing() == Drawing::by_card) return with(GlPainter::create(&Window::gl_function));
  const auto number = window.number_on_display();
  if (!number) return broken("the window system takes no pictures without OpenGL");
  return with(PixelPainter::connect(*number));
}

Result<void> Renderer::upload_fonts(ImFontAtlas& atlas) {
  unsigned char* pixels = nullptr;
  OpacityPicture letters;
  atlas.GetTexDataAsAlpha8(&pixels, &letters.width, &letters.height);
  if (pixels == nullptr) return broken("there are no letters");
  letters.pixels.assign(pixels, pixels + static_cast<std::ptrdiff_t>(letters.width) * letters.height);
  atlas.ClearTexData();
  unsigned int name = 1;  // not null: the rasteriser knows only one texture
  if (auto* gl = std::get_if<GlPainter>(&state_->painter)) {
    const auto uploaded = gl->upload(letters);
    if (!uploaded) return tl::unexpected<Error>(uploaded.error());
    name = *uploaded;
  } else {
    std::get<PixelPainter>(state_->painter).keep(std::move(letters));
  }
  atlas.SetTexID(reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(name)));
  forget();
  return {};
}

bool Renderer::State::shows_next(Colour over) const {
  return whole_area(next).empty() || (is_shown && ground == over && shown.same_as(next));
}

Result<void> Renderer::State::paint(Colour over) {
  if (auto* gl = std::get_if<GlPainter>(&painter)) return gl->draw(next, over);
  const bool is_known = is_shown && ground == over;
  const PixelAreas changed = is_known ? changed_areas(shown, next) : PixelAreas(whole_area(next));
  return std::get<PixelPainter>(painter).draw(next, changed, over);
}

Result<Drawn> Renderer::draw(const ImDrawData& data, Colour ground) {
  State& state = *state_;
  state.next.fill(data);
  if (state.shows_next(ground)) return Drawn::unchanged;
  if (auto done = state.paint(ground); !done) {
    forget();
    return tl::unexpected<Error>(std::move(done.error()));
  }
  std::swap(state.next, state.shown);
  state.ground = ground;
  state.is_shown = true;
  return Drawn::anew;
}

void Renderer::forget() {
  state_->is_shown = false;
}

Result<Picture> Renderer::draw_picture(const ImDrawData& data, Colour ground) {
  DrawSnapshot frame;
  frame.fill(data);
  if (whole_area(frame).empty()) return broken("the window has no area");
  if (auto* gl = std::get_if<GlPainter>(&state_->painter)) return gl->picture(frame, ground);
  return std::get<PixelPainter>(state_->painter).picture(frame, ground);
}

}  // namespace nc::platform
