#include <cmath>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "platform/drawing/software/raster_target.hpp"
#include "platform/drawing/software/raster_triangle.hpp"
#include "testing/property.hpp"

namespace nc::platform {
namespace {

constexpr int side = 64;
constexpr std::uint32_t black = 0xFF000000U;

struct Canvas {
  std::vector<std::uint32_t> pixels = std::vector<std::uint32_t>(side * side, black);
  PixelView picture{pixels.data(), side, side};
  OpacityPicture letters{1, 1, {255}};
  RasterTarget target{picture, letters, {0, 0, side, side}, {0, 0}, {1, 1}};

  /// A step of brightness on every pixel of the triangle.
  void mark(ImVec2 a, ImVec2 b, ImVec2 c) {
    const ImU32 faint = IM_COL32(255, 255, 255, 51);
    raster_triangle(target, {a, {0, 0}, faint}, {b, {0, 0}, faint}, {c, {0, 0}, faint});
  }
};

constexpr std::uint32_t once = 51;

std::uint32_t level(std::uint32_t pixel) {
  return pixel & 0xFFU;
}

ImVec2 some_place() {
  return {static_cast<float>(*rc::gen::inRange(-20 * 8, 84 * 8)) / 8.0F,
          static_cast<float>(*rc::gen::inRange(-20 * 8, 84 * 8)) / 8.0F};
}

/// Twice the area of a b p: positive on one side of a b, negative on the other.
double turn(ImVec2 a, ImVec2 b, double x, double y) {
  return (static_cast<double>(b.x) - static_cast<double>(a.x)) * (y - static_cast<double>(a.y)) -
         (static_cast<double>(b.y) - static_cast<double>(a.y)) * (x - static_cast<double>(a.x));
}

}  // namespace

TEST_CASE("a triangle holds the pixels whose centres are inside it and none whose are outside") {
  nc::testing::prop("by the signs of the areas", [] {
    const ImVec2 a = some_place();
    const ImVec2 b = some_place();
    const ImVec2 c = some_place();
    Canvas canvas;
    canvas.mark(a, b, c);
    for (int y = 0; y < side; ++y) {
      for (int x = 0; x < side; ++x) {
        const double first = turn(a, b, x + 0.5, y + 0.5);
        const double second = turn(b, c, x + 0.5, y + 0.5);
        const double third = turn(c, a, x + 0.5, y + 0.5);
        const bool inside = (first > 0 && second > 0 && third > 0) || (first < 0 && second < 0 && third < 0);
        const bool outside = !inside && first != 0 && second != 0 && third != 0;
        if (inside) RC_ASSERT(level(canvas.picture.row(y)[x]) == once);
        if (outside) RC_ASSERT(canvas.picture.row(y)[x] == black);
      }
    }
  });
}

TEST_CASE("triangles around a point leave no pixel out and draw none twice") {
  nc::testing::prop("a fan over the whole picture", [] {
    const ImVec2 middle{static_cast<float>(*rc::gen::inRange(1, side * 8)) / 8.0F,
                        static_cast<float>(*rc::gen::inRange(1, side * 8)) / 8.0F};
    const std::vector<ImVec2> around{
        {-10, -10},      {30, -10},       {side + 10, -10}, {side + 10, 21}, {side + 10, side + 10},
        {11, side + 10}, {-10, side + 10}};
    Canvas canvas;
    for (std::size_t number = 0; number < around.size(); ++number)
      canvas.mark(middle, around[number], around[(number + 1) % around.size()]);
    for (const std::uint32_t pixel : canvas.pixels)
      RC_ASSERT(level(pixel) == once);
  });
}

TEST_CASE("the opacity goes evenly from corner to corner") {
  Canvas canvas;
  const ImU32 clear = IM_COL32(255, 255, 255, 0);
  const ImU32 full = IM_COL32(255, 255, 255, 255);
  raster_triangle(canvas.target, {{0, 0}, {0, 0}, clear}, {{64, 0}, {0, 0}, full}, {{0, 64}, {0, 0}, clear});
  for (int x = 1; x < 60; ++x) {
    const double wanted = (x + 0.5) / 64.0 * 255.0;
    CHECK(std::abs(static_cast<double>(level(canvas.picture.row(1)[x])) - wanted) < 1.01);
  }
}

TEST_CASE("a triangle without area, or far away, draws nothing") {
  Canvas canvas;
  canvas.mark({3, 3}, {10, 10}, {20, 20});
  canvas.mark({3000, 3000}, {3010, 3000}, {3000, 3010});
  canvas.mark({-3000, 3}, {-3010, 30}, {-3100, 10});
  for (const std::uint32_t pixel : canvas.pixels)
    CHECK(pixel == black);
}

}  // namespace nc::platform
