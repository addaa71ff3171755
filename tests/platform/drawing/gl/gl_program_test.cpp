#include "platform/drawing/gl/gl_program.hpp"

#include <catch2/catch.hpp>

#include "platform/window/opened_window.hpp"

namespace nc::platform {

TEST_CASE("the shaders compile and link on OpenGL 3.3, and the program can be handed on") {
  const OpenedWindow opened;
  REQUIRE(gladLoadGL(Window::gl_function) >= GLAD_MAKE_VERSION(3, 3));
  auto made = GlProgram::create();
  REQUIRE(made);
  GlProgram program = std::move(*made);
  program.use(1.0F, 1.0F, 0.0F, 0.0F);
  CHECK(take_gl_error().empty());
}

TEST_CASE("an OpenGL error is named once and then gone") {
  const OpenedWindow opened;
  REQUIRE(gladLoadGL(Window::gl_function) != 0);
  CHECK(take_gl_error().empty());
  glEnable(GL_RGBA);
  CHECK(take_gl_error() == "OpenGL error 0x0500");
  CHECK(take_gl_error().empty());
}

}  // namespace nc::platform
