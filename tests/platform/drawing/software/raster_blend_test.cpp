#include "platform/drawing/software/raster_blend.hpp"

#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

namespace nc::platform {

TEST_CASE("a row of opacities is blended pixel by pixel, whatever its length") {
  rc::prop("blend_row() is blend() of each", [](const std::vector<std::uint8_t>& opacities, std::uint32_t source) {
    std::vector<std::uint32_t> pixels;
    for (std::size_t at = 0; at < opacities.size(); ++at)
      pixels.push_back(*rc::gen::arbitrary<std::uint32_t>() | 0xFF000000U);
    source |= 0xFF000000U;
    std::vector<std::uint32_t> expected;
    for (std::size_t at = 0; at < opacities.size(); ++at)
      expected.push_back(blend(pixels[at], source, opacities[at]));
    blend_row(pixels.data(), opacities.data(), opacities.size(), source);
    RC_ASSERT(pixels == expected);
  });
}

TEST_CASE("a colour that is half clear makes each opacity half of what it is") {
  std::vector<std::uint32_t> pixels(5, 0xFF000000U);
  const std::vector<std::uint8_t> opacities{0, 255, 128, 2, 255};
  blend_row(pixels.data(), opacities.data(), pixels.size(), 0x80FFFFFFU);
  CHECK(pixels == std::vector<std::uint32_t>{0xFF000000U, 0xFF808080U, 0xFF404040U, 0xFF010101U, 0xFF808080U});
}

}  // namespace nc::platform
