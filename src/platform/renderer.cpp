#include "platform/renderer.hpp"

#include <glad/gl.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include <fmt/format.h>
#include <imgui.h>

#include "platform/draw_snapshot.hpp"
#include "platform/gl_program.hpp"
#include "platform/picture_blit.hpp"
#include "platform/raster.hpp"

namespace nc::platform {

namespace {

/// What drawing by OpenGL needs.
struct Card {
  GlProgram program;
  GLuint vertex_array = 0;
  GLuint vertices = 0;
  GLuint indices = 0;
  GLuint font_texture = 0;

  explicit Card(GlProgram made) : program(std::move(made)) {}
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;
  ~Card() {
    glDeleteTextures(1, &font_texture);
    glDeleteBuffers(1, &indices);
    glDeleteBuffers(1, &vertices);
    glDeleteVertexArrays(1, &vertex_array);
  }
};

/// What drawing by our own rasteriser needs.
struct Processor {
  PictureBlit blit;
  OpacityPicture letters;
  PixelPicture picture;
};

}  // namespace

/// One of `card` and `processor` is there.
struct Renderer::State {
  std::unique_ptr<Card> card;
  std::unique_ptr<Processor> processor;
  DrawSnapshot next;
  DrawSnapshot shown;
  Colour ground;
  bool is_shown = false;  ///< `shown` and `ground` are what the window shows.
};

namespace {

tl::unexpected<Error> broken(const std::string& reason) {
  return fail(ErrorKind::environment, fmt::format("drawing failed: {}", reason));
}

const void* byte_offset(std::size_t bytes) {
  return reinterpret_cast<const void*>(bytes);
}

void describe_vertices() {
  constexpr auto stride = static_cast<GLsizei>(sizeof(ImDrawVert));
  glEnableVertexAttribArray(attribute_position);
  glEnableVertexAttribArray(attribute_texture);
  glEnableVertexAttribArray(attribute_colour);
  glVertexAttribPointer(attribute_position, 2, GL_FLOAT, GL_FALSE, stride, byte_offset(offsetof(ImDrawVert, pos)));
  glVertexAttribPointer(attribute_texture, 2, GL_FLOAT, GL_FALSE, stride, byte_offset(offsetof(ImDrawVert, uv)));
  glVertexAttribPointer(attribute_colour, 4, GL_UNSIGNED_BYTE, GL_TRUE, stride, byte_offset(offsetof(ImDrawVert, col)));
}

template <class Element>
void upload(GLenum target, const std::vector<Element>& elements) {
  glBufferData(target, static_cast<GLsizeiptr>(elements.size() * sizeof(Element)), elements.data(), GL_STREAM_DRAW);
}

void clear(const DrawSnapshot& frame, Colour ground) {
  constexpr float full = 255.0F;
  glViewport(0, 0, frame.pixels(0), frame.pixels(1));
  glDisable(GL_SCISSOR_TEST);
  glClearColor(static_cast<float>(ground.red) / full, static_cast<float>(ground.green) / full,
               static_cast<float>(ground.blue) / full, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
}

/// Sets the clip rectangle of a command, in pixels from the bottom left as OpenGL counts. False when nothing is left to
/// draw.
bool set_clip(const DrawSnapshot& frame, const DrawCommand& command) {
  const auto pixel = [&](std::size_t edge, std::size_t axis) {
    const float place = (command.clip[edge] - frame.origin[axis]) * frame.scale[axis];
    return static_cast<int>(std::clamp(place, 0.0F, static_cast<float>(frame.pixels(axis))));
  };
  const int left = pixel(0, 0);
  const int top = pixel(1, 1);
  const int right = pixel(2, 0);
  const int bottom = pixel(3, 1);
  if (right <= left || bottom <= top) {
    return false;
  }
  glScissor(left, frame.pixels(1) - bottom, right - left, bottom - top);
  return true;
}

GLuint texture_name(ImTextureID texture) {
  return static_cast<GLuint>(reinterpret_cast<std::uintptr_t>(texture));
}

void draw_commands(const DrawSnapshot& frame) {
  constexpr GLenum index_type = sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT;
  glEnable(GL_SCISSOR_TEST);
  glActiveTexture(GL_TEXTURE0);
  for (const DrawCommand& command : frame.commands) {
    if (!set_clip(frame, command)) {
      continue;
    }
    glBindTexture(GL_TEXTURE_2D, texture_name(command.texture));
    glDrawElementsBaseVertex(GL_TRIANGLES, static_cast<GLsizei>(command.count), index_type,
                             byte_offset(command.first_index * sizeof(ImDrawIdx)),
                             static_cast<GLint>(command.first_vertex));
  }
}

Result<std::unique_ptr<Card>> make_card() {
  auto program = GlProgram::create();
  if (!program) {
    return tl::unexpected<Error>(program.error());
  }
  auto card = std::make_unique<Card>(std::move(*program));
  glGenVertexArrays(1, &card->vertex_array);
  glGenBuffers(1, &card->vertices);
  glGenBuffers(1, &card->indices);
  glBindVertexArray(card->vertex_array);
  glBindBuffer(GL_ARRAY_BUFFER, card->vertices);
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, card->indices);
  describe_vertices();
  return card;
}

Result<void> upload(Card& card, const OpacityPicture& letters) {
  GLint limit = 0;
  glGetIntegerv(GL_MAX_TEXTURE_SIZE, &limit);
  if (letters.width > limit || letters.height > limit) {
    return broken(
        fmt::format("the letters need a texture of {} x {} pixels, the driver allows {}; choose a smaller text size",
                    letters.width, letters.height, limit));
  }
  if (card.font_texture == 0) {
    glGenTextures(1, &card.font_texture);
  }
  glBindTexture(GL_TEXTURE_2D, card.font_texture);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  // One byte a pixel: white everywhere, the byte is the opacity.
  constexpr GLint white_with_opacity[] = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
  glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, white_with_opacity);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, letters.width, letters.height, 0, GL_RED, GL_UNSIGNED_BYTE,
               letters.pixels.data());
  if (const std::string reason = take_gl_error(); !reason.empty()) {
    return broken(reason);
  }
  return {};
}

void draw_on_card(Card& card, const DrawSnapshot& frame, Colour ground) {
  clear(frame, ground);
  glEnable(GL_BLEND);
  glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  const float across = 2.0F / frame.size[0];
  const float down = -2.0F / frame.size[1];
  card.program.use(across, down, -1.0F - frame.origin[0] * across, 1.0F - frame.origin[1] * down);
  glBindVertexArray(card.vertex_array);
  glBindBuffer(GL_ARRAY_BUFFER, card.vertices);
  upload(GL_ARRAY_BUFFER, frame.vertices);
  upload(GL_ELEMENT_ARRAY_BUFFER, frame.indices);
  draw_commands(frame);
}

void draw_on_processor(Processor& processor, const DrawSnapshot& frame, Colour ground) {
  const std::uint32_t pixel =
      std::uint32_t{ground.red} << 16U | std::uint32_t{ground.green} << 8U | std::uint32_t{ground.blue};
  rasterise(frame, processor.letters, pixel, processor.picture);
}

Picture to_picture(const PixelPicture& drawn) {
  Picture picture{drawn.width, drawn.height, {}};
  picture.rgba.reserve(drawn.pixels.size() * 4);
  for (const std::uint32_t pixel : drawn.pixels) {
    for (const unsigned shift : {16U, 8U, 0U})
      picture.rgba.push_back(static_cast<std::uint8_t>(pixel >> shift & 0xFFU));
    picture.rgba.push_back(255);
  }
  return picture;
}

/// A picture aside from the window, bound for drawing while it lives.
class Aside {
 public:
  Aside(int width, int height) {
    glGenFramebuffers(1, &frame_);
    glGenRenderbuffers(1, &pixels_);
    glBindRenderbuffer(GL_RENDERBUFFER, pixels_);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
    glBindFramebuffer(GL_FRAMEBUFFER, frame_);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, pixels_);
  }
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;
  ~Aside() {
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glDeleteFramebuffers(1, &frame_);
    glDeleteRenderbuffers(1, &pixels_);
  }

  [[nodiscard]] bool is_complete() const { return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE; }

 private:
  GLuint frame_ = 0;
  GLuint pixels_ = 0;
};

/// Reads the bound picture, which OpenGL keeps with its last row first.
Picture read_back(int width, int height) {
  Picture picture{width, height, {}};
  const std::size_t row = static_cast<std::size_t>(width) * 4;
  picture.rgba.resize(row * static_cast<std::size_t>(height));
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, picture.rgba.data());
  const auto row_at = [&](int y) { return picture.rgba.begin() + static_cast<std::ptrdiff_t>(row) * y; };
  for (int y = 0; y < height / 2; ++y) {
    std::swap_ranges(row_at(y), row_at(y + 1), row_at(height - 1 - y));
  }
  for (std::size_t place = 3; place < picture.rgba.size(); place += 4) {
    picture.rgba[place] = 255;
  }
  return picture;
}

}  // namespace

Renderer::Renderer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Renderer::Renderer(Renderer&& other) noexcept = default;
Renderer& Renderer::operator=(Renderer&& other) noexcept = default;
Renderer::~Renderer() = default;

Result<Renderer> Renderer::create(LoadFunction load, Drawing drawing) {
  constexpr int needed = GLAD_MAKE_VERSION(3, 3);
  if (gladLoadGL(load) < needed) {
    return fail(ErrorKind::environment,
                "the display gives less than OpenGL 3.3; try again with LIBGL_ALWAYS_SOFTWARE=1 set, or "
                "practise in the terminal: needlecase practise");
  }
  auto state = std::make_unique<State>();
  if (drawing == Drawing::by_processor || (drawing == Drawing::fitting && is_done_in_software())) {
    state->processor = std::make_unique<Processor>();
  } else {
    auto card = make_card();
    if (!card) return tl::unexpected<Error>(std::move(card.error()));
    state->card = std::move(*card);
  }
  if (const std::string reason = take_gl_error(); !reason.empty()) {
    return broken(reason);
  }
  return Renderer(std::move(state));
}

Result<void> Renderer::upload_fonts(ImFontAtlas& atlas) {
  unsigned char* pixels = nullptr;
  OpacityPicture letters;
  atlas.GetTexDataAsAlpha8(&pixels, &letters.width, &letters.height);
  if (pixels == nullptr) {
    return broken("there are no letters");
  }
  letters.pixels.assign(pixels, pixels + static_cast<std::ptrdiff_t>(letters.width) * letters.height);
  atlas.ClearTexData();
  return keep_letters(atlas, std::move(letters));
}

Result<void> Renderer::keep_letters(ImFontAtlas& atlas, OpacityPicture letters) {
  // Any name that is not null: the rasteriser knows only one texture.
  GLuint name = 1;
  if (state_->card) {
    if (auto uploaded = upload(*state_->card, letters); !uploaded) return uploaded;
    name = state_->card->font_texture;
  } else {
    state_->processor->letters = std::move(letters);
  }
  atlas.SetTexID(reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(name)));
  forget();
  return {};
}

Result<Drawn> Renderer::draw(const ImDrawData& data, Colour ground) {
  State& state = *state_;
  state.next.fill(data);
  if (state.next.pixels(0) == 0 || state.next.pixels(1) == 0) {
    return Drawn::unchanged;
  }
  if (state.is_shown && state.ground == ground && state.next.same_as(state.shown)) {
    return Drawn::unchanged;
  }
  if (auto done = render(state.next, ground); !done) {
    forget();
    return tl::unexpected<Error>(done.error());
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
  const int width = frame.pixels(0);
  const int height = frame.pixels(1);
  if (width == 0 || height == 0) {
    return broken("the window has no area");
  }
  if (state_->processor) {
    draw_on_processor(*state_->processor, frame, ground);
    forget();
    return to_picture(state_->processor->picture);
  }
  const Aside aside(width, height);
  if (!aside.is_complete()) {
    return broken("the driver cannot draw aside from the window");
  }
  if (auto done = render(frame, ground); !done) {
    return tl::unexpected<Error>(done.error());
  }
  return read_back(width, height);
}

Result<void> Renderer::render(const DrawSnapshot& frame, Colour ground) {
  if (state_->processor) {
    draw_on_processor(*state_->processor, frame, ground);
    state_->processor->blit.show(state_->processor->picture);
  } else {
    draw_on_card(*state_->card, frame, ground);
  }
  if (const std::string reason = take_gl_error(); !reason.empty()) {
    return broken(reason);
  }
  return {};
}

}  // namespace nc::platform
