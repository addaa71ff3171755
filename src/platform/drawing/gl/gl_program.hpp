#pragma once

#include <string>

#include <glad/gl.h>

#include "support/result.hpp"

namespace nc::platform {

/// Owns the only shader program of the renderer. It draws textured and coloured triangles whose corners are in the
/// units of the display. The context must be current whenever it is used.
class GlProgram {
 public:
  /// Compiles and links the program. Fails (environment) with the driver's own words.
  static Result<GlProgram> create();

  GlProgram(GlProgram&& other) noexcept;
  GlProgram& operator=(GlProgram&& other) noexcept;
  ~GlProgram();

  /// Makes the program current and sets how units of the display become the range of OpenGL, -1 to 1. On each axis that
  /// is `position * scale + offset`.
  void use(float scale_x, float scale_y, float offset_x, float offset_y) const;

 private:
  explicit GlProgram(GLuint id);
  GLuint id_ = 0;
  GLint scale_ = -1;
  GLint offset_ = -1;
};

/// The locations of the vertex attributes, as the shader declares them.
inline constexpr GLuint attribute_position = 0;
inline constexpr GLuint attribute_texture = 1;
inline constexpr GLuint attribute_colour = 2;

/// Clears the error flags of OpenGL. Returns the name of the first error, or an empty text when there was none.
std::string take_gl_error();

}  // namespace nc::platform
