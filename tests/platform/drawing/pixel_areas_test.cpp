#include "platform/drawing/pixel_areas.hpp"

#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "testing/property.hpp"

namespace nc::platform {
namespace {

bool holds(const PixelRect& rect, int x, int y) {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
}

int how_often_held(const PixelAreas& areas, int x, int y) {
  int count = 0;
  for (const PixelRect& area : areas)
    count += holds(area, x, y) ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("areas apart stay apart, an empty one is left out") {
  PixelAreas areas({0, 0, 4, 4});
  areas.add({4, 0, 8, 4});
  areas.add({3, 3, 3, 9});
  CHECK(areas.size() == 2);
}

TEST_CASE("areas that share a pixel become one") {
  PixelAreas areas({0, 0, 4, 4});
  areas.add({10, 0, 14, 4});
  areas.add({3, 3, 11, 5});
  REQUIRE(areas.size() == 1);
  CHECK(*areas.begin() == PixelRect{0, 0, 14, 5});
}

TEST_CASE("every pixel that was added is held, and none twice") {
  nc::testing::prop("of any areas", [] {
    PixelAreas areas;
    std::vector<PixelRect> added;
    for (int count = *rc::gen::inRange(0, 20); count > 0; --count) {
      const int left = *rc::gen::inRange(0, 20);
      const int top = *rc::gen::inRange(0, 20);
      added.push_back({left, top, left + *rc::gen::inRange(0, 5), top + *rc::gen::inRange(0, 5)});
      areas.add(added.back());
    }
    for (int y = 0; y < 25; ++y) {
      for (int x = 0; x < 25; ++x) {
        const int count = how_often_held(areas, x, y);
        RC_ASSERT(count <= 1);
        for (const PixelRect& one : added)
          RC_ASSERT(count == 1 || !holds(one, x, y));
      }
    }
  });
}

}  // namespace nc::platform
