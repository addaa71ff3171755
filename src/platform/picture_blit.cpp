#include "platform/picture_blit.hpp"

#include <glad/gl.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace nc::platform {

PictureBlit::PictureBlit() {
  glGenTextures(1, &texture_);
  glGenFramebuffers(1, &frame_);
  glBindTexture(GL_TEXTURE_2D, texture_);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
}

PictureBlit::~PictureBlit() {
  glDeleteFramebuffers(1, &frame_);
  glDeleteTextures(1, &texture_);
}

void PictureBlit::show(const PixelPicture& picture) {
  // This layout of bytes is the one that software drivers keep when they may choose (GL_RGBA instead of GL_RGBA8), so
  // that nothing is converted.
  constexpr GLenum layout = GL_BGRA;
  constexpr GLenum type = GL_UNSIGNED_INT_8_8_8_8_REV;
  glBindTexture(GL_TEXTURE_2D, texture_);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
  if (picture.width != width_ || picture.height != height_) {
    width_ = picture.width;
    height_ = picture.height;
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, width_, height_, 0, layout, type, picture.pixels.data());
  } else {
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width_, height_, layout, type, picture.pixels.data());
  }
  glBindFramebuffer(GL_READ_FRAMEBUFFER, frame_);
  glFramebufferTexture2D(GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
  glDisable(GL_SCISSOR_TEST);
  // The picture's first row is its top one, the buffer's is its bottom.
  glBlitFramebuffer(0, 0, width_, height_, 0, height_, width_, 0, GL_COLOR_BUFFER_BIT, GL_NEAREST);
  glBindFramebuffer(GL_READ_FRAMEBUFFER, 0);
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
