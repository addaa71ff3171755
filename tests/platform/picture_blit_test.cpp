#include "platform/picture_blit.hpp"

#include <array>

#include <catch2/catch.hpp>
#include <glad/gl.h>

#include "platform/opened_window.hpp"

namespace nc::platform {

TEST_CASE("a picture arrives in the back buffer the right way up, also in another size") {
  OpenedWindow opened;
  REQUIRE(gladLoadGL(Window::gl_function) != 0);
  PictureBlit blit;
  for (const int size : {40, 25, 40}) {
    PixelPicture picture{size, size, std::vector<std::uint32_t>(static_cast<std::size_t>(size * size), 0xFF000000U)};
    picture.row(3)[5] = 0xFF102030U;
    blit.show(picture);
    std::array<unsigned char, 4> read{};
    glReadBuffer(GL_BACK);
    glReadPixels(5, size - 1 - 3, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, read.data());
    CHECK(int{read[0]} == 0x10);
    CHECK(int{read[1]} == 0x20);
    CHECK(int{read[2]} == 0x30);
    glReadPixels(5, 3, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, read.data());
    CHECK(int{read[0]} == 0);
    CHECK(glGetError() == static_cast<GLenum>(GL_NO_ERROR));
  }
}

TEST_CASE("the driver of the tests' display draws in software and says so") {
  OpenedWindow opened;
  REQUIRE(gladLoadGL(Window::gl_function) != 0);
  CHECK(is_done_in_software());
}

}  // namespace nc::platform
