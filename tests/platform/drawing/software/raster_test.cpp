#include "platform/drawing/software/raster.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "platform/drawing/frame_change.hpp"

namespace nc::platform {
namespace {

constexpr std::uint32_t ground = 0xFF102030U;

/// White at (0, 0), then a letter of four columns and two rows: opacities 0, 85, 170, 255 and back.
OpacityPicture letters() {
  return {5, 3, {255, 255, 255, 255, 255, 255, 0, 85, 170, 255, 255, 255, 170, 85, 0}};
}

ImDrawVert vertex(float x, float y, float u, float v, ImU32 colour) {
  return {{x, y}, {u / 5, v / 3}, colour};
}

/// A frame of 16 by 8 pixels that shows one rectangle.
DrawSnapshot with_quad(std::array<float, 4> place, std::array<float, 4> letter, ImU32 colour) {
  DrawSnapshot frame;
  frame.size = {16, 8};
  frame.scale = {1, 1};
  const auto [left, top, right, bottom] = place;
  const auto [u, v, u_end, v_end] = letter;
  frame.vertices = {vertex(left, top, u, v, colour), vertex(right, top, u_end, v, colour),
                    vertex(right, bottom, u_end, v_end, colour), vertex(left, bottom, u, v_end, colour)};
  frame.indices = {0, 1, 2, 0, 2, 3};
  frame.commands = {{{0, 0, 16, 8}, nullptr, 6, 0, 0}};
  return frame;
}

constexpr std::array<float, 4> white{0.5F, 0.5F, 0.5F, 0.5F};
constexpr ImU32 red = IM_COL32(255, 0, 0, 255);

/// A picture with memory of its own.
struct OwnPicture {
  explicit OwnPicture(const DrawSnapshot& frame)
      : pixels(static_cast<std::size_t>(frame.pixels(0)) * static_cast<std::size_t>(frame.pixels(1))),
        view{pixels.data(), frame.pixels(0), frame.pixels(1)} {}
  [[nodiscard]] std::uint32_t* row(int y) const { return view.row(y); }
  std::vector<std::uint32_t> pixels;
  PixelView view;
};

OwnPicture drawn(const DrawSnapshot& frame) {
  OwnPicture picture(frame);
  rasterise(frame, letters(), ground, picture.view, PixelAreas(whole_area(frame)));
  return picture;
}

}  // namespace

TEST_CASE("an empty frame is its ground, in the size of the frame") {
  DrawSnapshot frame;
  frame.size = {7, 3};
  frame.scale = {2, 2};
  const OwnPicture picture = drawn(frame);
  CHECK(picture.pixels.size() == 14 * 6);
  CHECK(std::all_of(picture.pixels.begin(), picture.pixels.end(), [](std::uint32_t pixel) { return pixel == ground; }));
}

TEST_CASE("a rectangle holds the pixels whose centres it holds, clipped") {
  const OwnPicture picture = drawn(with_quad({2.4F, 1.6F, 5.6F, 3.4F}, white, red));
  for (int y = 0; y < 8; ++y) {
    for (int x = 0; x < 16; ++x) {
      const bool inside = x >= 2 && x < 6 && y >= 2 && y < 3;
      CHECK(picture.row(y)[x] == (inside ? 0xFFFF0000U : ground));
    }
  }
  DrawSnapshot clipped = with_quad({-5, -5, 100, 100}, white, red);
  clipped.commands[0].clip = {3, 2, 5, 4};
  const OwnPicture part = drawn(clipped);
  CHECK(std::count(part.pixels.begin(), part.pixels.end(), 0xFFFF0000U) == 4);
  CHECK(part.row(2)[3] == 0xFFFF0000U);
  CHECK(part.row(3)[4] == 0xFFFF0000U);
}

TEST_CASE("where the first that is drawn may not be drawn at all, the ground is left") {
  DrawSnapshot frame = with_quad({-5, -5, 100, 100}, white, red);
  frame.commands[0].clip = {10, 4, 12, 6};
  OwnPicture picture(frame);
  rasterise(frame, letters(), ground, picture.view, PixelAreas(PixelRect{0, 0, 4, 3}));
  for (int y = 0; y < 3; ++y) {
    for (int x = 0; x < 4; ++x)
      CHECK(picture.row(y)[x] == ground);
  }
}

TEST_CASE("colours mix by their opacity, rounded to the nearest") {
  CHECK(blend(0xFF000000U, 0x00FFFFFFU, 255) == 0xFFFFFFFFU);
  CHECK(blend(0xFF123456U, 0x00FFFFFFU, 0) == 0xFF123456U);
  for (std::uint32_t opacity = 0; opacity <= 255; ++opacity) {
    for (const std::uint32_t below : {0U, 1U, 77U, 128U, 254U, 255U}) {
      const std::uint32_t exact = (200U * opacity * 2 + below * (255U - opacity) * 2 + 255U) / 510U;
      const std::uint32_t pixel = blend(0xFF000000U | below << 16U | below << 8U | below, 0xC8C8C8U, opacity);
      CHECK(pixel == (0xFF000000U | exact << 16U | exact << 8U | exact));
    }
  }
}

TEST_CASE("a letter on whole pixels is copied pixel for pixel in its colour") {
  const OwnPicture picture = drawn(with_quad({3, 2, 7, 4}, {1, 1, 5, 3}, red));
  for (int column = 0; column < 4; ++column) {
    const auto opacity = static_cast<std::uint32_t>(column * 85);
    CHECK(picture.row(2)[3 + column] == blend(ground, 0xFF0000U, opacity));
    CHECK(picture.row(3)[3 + column] == blend(ground, 0xFF0000U, 255U - opacity));
  }
  CHECK(picture.row(2)[2] == ground);
  CHECK(picture.row(2)[7] == ground);
  CHECK(picture.row(4)[4] == ground);
}

TEST_CASE("a letter in twice its size is mixed from its pixels") {
  const OwnPicture picture = drawn(with_quad({2, 2, 10, 4}, {1, 1, 5, 2}, red));
  std::uint32_t last = 0;
  for (int x = 3; x < 10; ++x) {
    const std::uint32_t redness = picture.row(2)[x] >> 16U & 0xFFU;
    CHECK(redness >= last);
    last = redness;
  }
  CHECK(last > 0xE0U);
}

TEST_CASE("only the asked part of the picture is drawn, and nothing of the last frame stays in it") {
  const OwnPicture picture = drawn(with_quad({0, 0, 16, 8}, white, red));
  rasterise(with_quad({0, 0, 6, 6}, white, red), letters(), ground, picture.view, PixelAreas({4, 4, 8, 8}));
  for (int y = 0; y < 8; ++y) {
    for (int x = 0; x < 16; ++x) {
      const bool drawn_anew = x >= 4 && x < 8 && y >= 4;
      CHECK(picture.row(y)[x] == (drawn_anew && (x >= 6 || y >= 6) ? ground : 0xFFFF0000U));
    }
  }
}

}  // namespace nc::platform
