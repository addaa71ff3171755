#include "onscreen/geometry.hpp"

#include <catch2/catch.hpp>

namespace nc {

TEST_CASE("neighbouring rectangles never both contain a point") {
  const Rect left{0, 0, 10, 10};
  const Rect right{10, 0, 20, 10};
  CHECK(left.contains({9.9F, 5}));
  CHECK_FALSE(left.contains({10, 5}));
  CHECK(right.contains({10, 5}));
}

TEST_CASE("what does not touch has nothing in common") {
  CHECK(intersect({0, 0, 5, 5}, {6, 0, 9, 5}).empty());
  CHECK_FALSE(intersect({0, 0, 5, 5}, {4, 4, 9, 9}).empty());
  CHECK(unite({}, {1, 2, 3, 4}).left == 1);
  CHECK(unite({1, 2, 3, 4}, {0, 3, 2, 9}).bottom == 9);
}

TEST_CASE("a rounded rectangle has its edges at the nearest whole units, so that neighbours stay neighbours") {
  const Rect left{0.4F, 10.6F, 20.4F, 30.5F};
  const Rect right{20.4F, 10.6F, 40, 30.5F};
  CHECK(left.rounded() == Rect{0, 11, 20, 31});
  CHECK(right.rounded().left == left.rounded().right);
}

}  // namespace nc
