#include "platform/drawing/gl/gl_program.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

namespace nc::platform {
namespace {

constexpr const char* vertex_source = R"(#version 330 core
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 texture_place;
layout(location = 2) in vec4 colour;
uniform vec2 scale;
uniform vec2 offset;
out vec2 fragment_place;
out vec4 fragment_colour;
void main() {
  fragment_place = texture_place;
  fragment_colour = colour;
  gl_Position = vec4(position * scale + offset, 0.0, 1.0);
}
)";

constexpr const char* fragment_source = R"(#version 330 core
in vec2 fragment_place;
in vec4 fragment_colour;
uniform sampler2D picture;
out vec4 pixel;
void main() { pixel = fragment_colour * texture(picture, fragment_place); }
)";

tl::unexpected<Error> refused(const char* what, const char* reason) {
  return fail(ErrorKind::environment,
              fmt::format("the graphics driver refuses {}: {}; try again with LIBGL_ALWAYS_SOFTWARE=1 set, "
                          "or practise in the terminal: needlecase practise",
                          what, reason));
}

Result<void> compile(GLuint shader, const char* source) {
  glShaderSource(shader, 1, &source, nullptr);
  glCompileShader(shader);
  GLint done = GL_FALSE;
  glGetShaderiv(shader, GL_COMPILE_STATUS, &done);
  if (done == GL_TRUE) {
    return {};
  }
  std::array<char, 512> reason{};
  glGetShaderInfoLog(shader, static_cast<GLsizei>(reason.size()), nullptr, reason.data());
  return refused("a shader", reason.data());
}

Result<void> link(GLuint program) {
  glLinkProgram(program);
  GLint done = GL_FALSE;
  glGetProgramiv(program, GL_LINK_STATUS, &done);
  if (done == GL_TRUE) {
    return {};
  }
  std::array<char, 512> reason{};
  glGetProgramInfoLog(program, static_cast<GLsizei>(reason.size()), nullptr, reason.data());
  return refused("the shader program", reason.data());
}

Result<void> add_shader(GLuint program, GLenum kind, const char* source) {
  const GLuint shader = glCreateShader(kind);
  Result<void> done = compile(shader, source);
  glAttachShader(program, shader);
  glDeleteShader(shader);  // lives on for as long as it is attached
  return done;
}

}  // namespace

GlProgram::GlProgram(GLuint id) : id_(id) {}

GlProgram::GlProgram(GlProgram&& other) noexcept
    : id_(std::exchange(other.id_, 0U)),
      scale_(other.scale_),
      offset_(other.offset_) {}

GlProgram& GlProgram::operator=(GlProgram&& other) noexcept {
  std::swap(id_, other.id_);
  std::swap(scale_, other.scale_);
  std::swap(offset_, other.offset_);
  return *this;
}

GlProgram::~GlProgram() {
  if (id_ != 0) {
    glDeleteProgram(id_);
  }
}

Result<GlProgram> GlProgram::create() {
  GlProgram program(glCreateProgram());
  Result<void> done = add_shader(program.id_, GL_VERTEX_SHADER, vertex_source);
  if (done) {
    done = add_shader(program.id_, GL_FRAGMENT_SHADER, fragment_source);
  }
  if (done) {
    done = link(program.id_);
  }
  if (!done) {
    return tl::unexpected<Error>(done.error());
  }
  program.scale_ = glGetUniformLocation(program.id_, "scale");
  program.offset_ = glGetUniformLocation(program.id_, "offset");
  return program;
}

void GlProgram::use(float scale_x, float scale_y, float offset_x, float offset_y) const {
  glUseProgram(id_);
  glUniform2f(scale_, scale_x, scale_y);
  glUniform2f(offset_, offset_x, offset_y);
}

std::string take_gl_error() {
  const GLenum first = glGetError();
  if (first == GL_NO_ERROR) {
    return {};
  }
  constexpr int most_flags = 8;  // a lost context may report errors for ever
  for (int number = 0; number < most_flags && glGetError() != GL_NO_ERROR; ++number) {}
  return first == GL_OUT_OF_MEMORY ? "out of memory" : fmt::format("OpenGL error 0x{:04X}", first);
}

}  // namespace nc::platform
