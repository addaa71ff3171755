#include "platform/drawing/frame_tiles.hpp"

#include <catch2/catch.hpp>

namespace nc::platform {
namespace {

constexpr PixelRect picture{0, 0, 200, 100};

}  // namespace

TEST_CASE("tiles that saw the same in the same order do not differ") {
  FrameTiles one(picture);
  FrameTiles other(picture);
  for (FrameTiles* tiles : {&one, &other}) {
    tiles->add(picture, 1);
    tiles->add({10, 10, 50, 50}, 2);
  }
  CHECK(one.differing_from(other).empty());
}

TEST_CASE("the order counts where both were drawn") {
  FrameTiles one(picture);
  FrameTiles other(picture);
  one.add({0, 0, 64, 32}, 1);
  one.add({32, 0, 96, 32}, 2);
  other.add({32, 0, 96, 32}, 2);
  other.add({0, 0, 64, 32}, 1);
  const PixelAreas areas = one.differing_from(other);
  REQUIRE(areas.size() == 1);
  CHECK(*areas.begin() == PixelRect{32, 0, 64, 32});
}

TEST_CASE("tiles below each other are one area, and the last ones end with the picture") {
  FrameTiles drawn(picture);
  drawn.add({160, 40, 200, 100}, 7);
  const PixelAreas areas = drawn.differing_from(FrameTiles(picture));
  REQUIRE(areas.size() == 1);
  CHECK(*areas.begin() == PixelRect{160, 32, 200, 100});
}

TEST_CASE("close tiles of a row are joined, far ones are not") {
  FrameTiles drawn(picture);
  drawn.add({0, 0, 8, 8}, 1);
  drawn.add({100, 0, 108, 8}, 1);
  CHECK(drawn.differing_from(FrameTiles(picture)).size() == 1);
  FrameTiles far(picture);
  far.add({0, 0, 8, 8}, 1);
  far.add({190, 0, 200, 8}, 1);
  CHECK(far.differing_from(FrameTiles(picture)).size() == 2);
}

}  // namespace nc::platform
