#include "platform/drawing/picture.hpp"

#include <catch2/catch.hpp>

namespace nc::platform {
namespace {

Picture checkered(int width, int height) {
  Picture picture{width, height, {}};
  for (int place = 0; place < width * height; ++place) {
    const auto tone = static_cast<std::uint8_t>(place % 2 == 0 ? 0 : 255);
    picture.rgba.insert(picture.rgba.end(), {tone, static_cast<std::uint8_t>(place % 256), 7, 255});
  }
  return picture;
}

/// A big-endian number in a PNG.
unsigned number_at(const std::string& bytes, std::size_t place) {
  unsigned number = 0;
  for (std::size_t step = 0; step < 4; ++step) {
    number = number << 8 | static_cast<unsigned char>(bytes[place + step]);
  }
  return number;
}

}  // namespace

TEST_CASE("a picture becomes a PNG file of its size, with colour and opacity") {
  const auto bytes = to_png(checkered(31, 17));
  REQUIRE(bytes);
  CHECK(bytes->substr(0, 8) == "\x89PNG\r\n\x1a\n");
  CHECK(bytes->substr(12, 4) == "IHDR");
  CHECK(number_at(*bytes, 16) == 31);
  CHECK(number_at(*bytes, 20) == 17);
  CHECK(static_cast<int>((*bytes)[24]) == 8);
  CHECK(static_cast<int>((*bytes)[25]) == 6);
  CHECK(bytes->substr(bytes->size() - 8, 4) == "IEND");
}

TEST_CASE("the same picture always gives the same bytes") {
  CHECK(to_png(checkered(9, 9)).value() == to_png(checkered(9, 9)).value());
  CHECK(to_png(checkered(9, 9)).value() != to_png(checkered(9, 8)).value());
}

TEST_CASE("a picture without area, too large, or with the wrong number of bytes is refused") {
  CHECK_FALSE(to_png({}));
  CHECK_FALSE(to_png({-4, 4, std::vector<std::uint8_t>(64)}));
  CHECK_FALSE(to_png({100000, 1, std::vector<std::uint8_t>(400000)}));
  Picture cut = checkered(4, 4);
  cut.rgba.pop_back();
  const auto refused = to_png(cut);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::environment);
}

}  // namespace nc::platform
