#include "platform/drawing/picture.hpp"

#include <cstddef>

#include <stb/stb_image_write.h>

namespace nc::platform {
namespace {

void append(void* bytes, void* data, int size) {
  static_cast<std::string*>(bytes)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

}  // namespace

Result<std::string> to_png(const Picture& picture) {
  constexpr int channels = 4;
  constexpr int longest_side = 16384;
  const bool has_size =
      picture.width > 0 && picture.height > 0 && picture.width <= longest_side && picture.height <= longest_side;
  const auto expected = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * channels;
  if (!has_size || picture.rgba.size() != expected) {
    return fail(ErrorKind::environment, "the picture is empty or damaged and cannot be written as PNG");
  }
  std::string bytes;
  const int done = stbi_write_png_to_func(append, &bytes, picture.width, picture.height, channels, picture.rgba.data(),
                                          picture.width * channels);
  if (done == 0 || bytes.empty()) {
    return fail(ErrorKind::environment, "there is not enough memory to write the picture as PNG");
  }
  return bytes;
}

}  // namespace nc::platform
