#include "platform/drawing/software/raster_blend.hpp"

#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

namespace nc::platform {

TEST_CASE("a row of opacities is blended pixel by pixel, whatever its length") {
  rc::prop("both ways are blend() of each, and nothing beyond the last changes",
           [](std::vector<std::uint8_t> opacities, std::uint32_t source) {
             constexpr std::size_t room = 3;
             const std::size_t count = opacities.size();
             for (std::size_t beyond = 0; beyond < room; ++beyond)
               opacities.push_back(*rc::gen::arbitrary<std::uint8_t>());
             std::vector<std::uint32_t> pixels;
             for (std::size_t at = 0; at < opacities.size(); ++at)
               pixels.push_back(*rc::gen::arbitrary<std::uint32_t>() | 0xFF000000U);
             source |= 0xFF000000U;
             std::vector<std::uint32_t> expected = pixels;
             for (std::size_t at = 0; at < count; ++at)
               expected[at] = blend(pixels[at], source, opacities[at]);
             std::vector<std::uint32_t> with_room = pixels;
             blend_row(pixels.data(), opacities.data(), count, source);
             blend_row_with_room(with_room.data(), opacities.data(), count, source);
             RC_ASSERT(pixels == expected);
             RC_ASSERT(with_room == expected);
           });
}

TEST_CASE("a colour that is half clear makes each opacity half of what it is") {
  std::vector<std::uint32_t> pixels(5, 0xFF000000U);
  const std::vector<std::uint8_t> opacities{0, 255, 128, 2, 255};
  blend_row(pixels.data(), opacities.data(), pixels.size(), 0x80FFFFFFU);
  CHECK(pixels == std::vector<std::uint32_t>{0xFF000000U, 0xFF808080U, 0xFF404040U, 0xFF010101U, 0xFF808080U});
}

}  // namespace nc::platform
