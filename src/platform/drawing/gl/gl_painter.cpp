#include "platform/drawing/gl/gl_painter.hpp"

#include <glad/gl.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "platform/drawing/frame_change.hpp"
#include "platform/drawing/gl/gl_program.hpp"

namespace nc::platform {

struct GlPainter::State {
  GlProgram program;
  GLuint vertex_array = 0;
  GLuint vertices = 0;
  GLuint indices = 0;
  GLuint font_texture = 0;

  explicit State(GlProgram made) : program(std::move(made)) {}
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    glDeleteTextures(1, &font_texture);
    glDeleteBuffers(1, &indices);
    glDeleteBuffers(1, &vertices);
    glDeleteVertexArrays(1, &vertex_array);
  }
};

namespace {

tl::unexpected<Error> broken(const std::string& reason) {
  return fail(ErrorKind::environment, fmt::format("drawing failed: {}", reason));
}

Result<void> fault_of_driver() {
  if (const std::string reason = take_gl_error(); !reason.empty()) return broken(reason);
  return {};
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
void upload_elements(GLenum target, const std::vector<Element>& elements) {
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

/// Sets the clip rectangle of a command, counted from the bottom left as OpenGL does. False when nothing is left to
/// draw.
bool set_clip(const DrawSnapshot& frame, const DrawCommand& command) {
  const PixelRect clip = clip_of(frame, command);
  if (clip.empty()) return false;
  glScissor(clip.left, frame.pixels(1) - clip.bottom, clip.right - clip.left, clip.bottom - clip.top);
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

GlPainter::GlPainter(std::unique_ptr<State> state) : state_(std::move(state)) {}
GlPainter::GlPainter(GlPainter&& other) noexcept = default;
GlPainter& GlPainter::operator=(GlPainter&& other) noexcept = default;
GlPainter::~GlPainter() = default;

Result<GlPainter> GlPainter::create(LoadFunction load) {
  constexpr int needed = GLAD_MAKE_VERSION(3, 3);
  if (gladLoadGL(load) < needed) return broken("the display gives less than OpenGL 3.3");
  auto program = GlProgram::create();
  if (!program) return tl::unexpected<Error>(std::move(program.error()));
  auto state = std::make_unique<State>(std::move(*program));
  glGenVertexArrays(1, &state->vertex_array);
  glGenBuffers(1, &state->vertices);
  glGenBuffers(1, &state->indices);
  glBindVertexArray(state->vertex_array);
  glBindBuffer(GL_ARRAY_BUFFER, state->vertices);
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, state->indices);
  describe_vertices();
  if (auto sound = fault_of_driver(); !sound) return tl::unexpected<Error>(std::move(sound.error()));
  return GlPainter(std::move(state));
}

Result<unsigned int> GlPainter::upload(const OpacityPicture& letters) {
  GLint limit = 0;
  glGetIntegerv(GL_MAX_TEXTURE_SIZE, &limit);
  if (letters.width > limit || letters.height > limit) {
    return broken(
        fmt::format("the letters need a texture of {} x {} pixels, the driver allows {}; choose a smaller text size",
                    letters.width, letters.height, limit));
  }
  if (state_->font_texture == 0) glGenTextures(1, &state_->font_texture);
  glBindTexture(GL_TEXTURE_2D, state_->font_texture);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  // One byte a pixel: white everywhere, the byte is the opacity.
  constexpr GLint white_with_opacity[] = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
  glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, white_with_opacity);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, letters.width, letters.height, 0, GL_RED, GL_UNSIGNED_BYTE,
               letters.pixels.data());
  if (auto sound = fault_of_driver(); !sound) return tl::unexpected<Error>(std::move(sound.error()));
  return state_->font_texture;
}

Result<void> GlPainter::draw(const DrawSnapshot& frame, Colour ground) {
  clear(frame, ground);
  glEnable(GL_BLEND);
  glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  const float across = 2.0F / frame.size[0];
  const float down = -2.0F / frame.size[1];
  state_->program.use(across, down, -1.0F - frame.origin[0] * across, 1.0F - frame.origin[1] * down);
  glBindVertexArray(state_->vertex_array);
  glBindBuffer(GL_ARRAY_BUFFER, state_->vertices);
  upload_elements(GL_ARRAY_BUFFER, frame.vertices);
  upload_elements(GL_ELEMENT_ARRAY_BUFFER, frame.indices);
  draw_commands(frame);
  return fault_of_driver();
}

Result<Picture> GlPainter::picture(const DrawSnapshot& frame, Colour ground) {
  const Aside aside(frame.pixels(0), frame.pixels(1));
  if (!aside.is_complete()) return broken("the driver cannot draw aside from the window");
  if (auto done = draw(frame, ground); !done) return tl::unexpected<Error>(std::move(done.error()));
  return read_back(frame.pixels(0), frame.pixels(1));
}

bool is_done_in_software() {
  const auto* name = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
  if (name == nullptr) return false;
  constexpr std::array<std::string_view, 4> known{"llvmpipe", "softpipe", "SWR", "Software Rasterizer"};
  const std::string_view driver = name;
  return std::any_of(known.begin(), known.end(),
                     [&](std::string_view one) { return driver.find(one) != std::string_view::npos; });
}

}  // namespace nc::platform
