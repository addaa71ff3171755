#pragma once

#include <string>

#include <glad/gl.h>

#include "support/result.hpp"

namespace nc::platform {

/// The one shader program of the renderer: textured, coloured triangles in display units. Owns it; the context must be
/// current.
class GlProgram {
 public:
  /// Compiles and links. Fails (environment) with the driver's own words.
  static Result<GlProgram> create();

  GlProgram(GlProgram&& other) noexcept;
  GlProgram& operator=(GlProgram&& other) noexcept;
  ~GlProgram();

  /// Makes it current and sets how display units become the -1 to 1 of OpenGL: `position * scale + offset` on each
  /// axis.
  void use(float scale_x, float scale_y, float offset_x, float offset_y) const;

 private:
  explicit GlProgram(GLuint id);
  GLuint id_ = 0;
  GLint scale_ = -1;
  GLint offset_ = -1;
};

/// Places of the vertex attributes, as the shader declares them.
inline constexpr GLuint attribute_position = 0;
inline constexpr GLuint attribute_texture = 1;
inline constexpr GLuint attribute_colour = 2;

/// Clears OpenGL's error flags; the name of the first, or nothing (empty) when there was none.
std::string take_gl_error();

}  // namespace nc::platform
