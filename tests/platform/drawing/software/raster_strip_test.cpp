#include "platform/drawing/software/raster_strip.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "platform/drawing/software/raster_triangle.hpp"
#include "testing/property.hpp"

namespace nc::platform {
namespace {

constexpr int side = 48;

struct Canvas {
  std::vector<std::uint32_t> pixels = std::vector<std::uint32_t>(side * side, 0xFF305070U);
  OpacityPicture letters{1, 1, {255}};
  RasterTarget target{{pixels.data(), side, side}, letters, {3, 2, side - 1, side}, {0, 0}, {1, 1}};
};

using Quad = std::array<ImDrawVert, 4>;

bool draw_strip(Canvas& canvas, const Quad& quad) {
  return raster_strip_quad(canvas.target, {quad.data(), &quad[1], &quad[2], &quad[3]});
}

std::vector<std::uint32_t> pixels_by_triangles(const Quad& quad) {
  Canvas canvas;
  raster_triangle(canvas.target, quad[0], quad[1], quad[2]);
  raster_triangle(canvas.target, quad[2], quad[3], quad[0]);
  return canvas.pixels;
}

float some_length(int low, int high) {
  return static_cast<float>(*rc::gen::inRange(low * 64, high * 64)) / 64.0F;
}

ImU32 some_opacity() {
  return *rc::gen::element(0U, 0U, 255U, 255U, 128U, 77U);
}

Quad quad_of(const std::array<ImVec2, 4>& places) {
  const ImU32 near = IM_COL32(200, 90, 40, some_opacity());
  const ImU32 far = IM_COL32(200, 90, 40, some_opacity());
  Quad quad;
  for (std::size_t at = 0; at < quad.size(); ++at)
    quad[at] = {places[at], {0.5F, 0.5F}, at < 2 ? near : far};
  return quad;
}

/// A piece of a line's soft edge: its sides in any direction, and a little apart.
Quad some_edge() {
  const ImVec2 from{some_length(-3, side + 3), some_length(-3, side + 3)};
  const ImVec2 to{from.x + some_length(-4, 4), from.y + some_length(-4, 4)};
  const auto beside = [](ImVec2 place) { return ImVec2{place.x + some_length(-2, 2), place.y + some_length(-2, 2)}; };
  return quad_of({from, to, beside(to), beside(from)});
}

/// The soft edge along a side of a rectangle, whose ends may be cut askew as they are beside round corners.
Quad some_upright_edge() {
  const float left = some_length(-3, side + 3);
  const float top = some_length(-3, side + 3);
  const float length = some_length(0, *rc::gen::element(2, 60));
  const float depth = some_length(0, 2);
  const bool is_level = *rc::gen::arbitrary<bool>();
  const auto place = [&](float along, float deep) {
    return is_level ? ImVec2{left + along, top + deep} : ImVec2{left + deep, top + along};
  };
  const float cut = *rc::gen::arbitrary<bool>() ? some_length(0, 1) : 0.0F;
  const std::array<ImVec2, 4> ring{place(0, 0), place(length, 0), place(length + cut, depth), place(-cut, depth)};
  const auto first = *rc::gen::inRange<std::size_t>(0, 4);
  const std::size_t way = *rc::gen::element<std::size_t>(1, 3);
  return quad_of({ring[first], ring[(first + way) % 4], ring[(first + 2 * way) % 4], ring[(first + 3 * way) % 4]});
}

/// How far two pictures are apart: in how many pixels, and at most by how much.
struct Difference {
  int pixels = 0;
  int most = 0;
};

Difference difference(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other) {
  Difference difference;
  for (std::size_t at = 0; at < one.size(); ++at) {
    if (one[at] == other[at]) continue;
    ++difference.pixels;
    for (const unsigned shift : {0U, 8U, 16U}) {
      const auto part = [&](std::uint32_t pixel) { return static_cast<int>(pixel >> shift & 0xFFU); };
      difference.most = std::max(difference.most, std::abs(part(one[at]) - part(other[at])));
    }
  }
  return difference;
}

void check_same_as_triangles(const Quad& quad) {
  Canvas canvas;
  const bool drawn = draw_strip(canvas, quad);
  RC_TAG(drawn);
  const std::vector<std::uint32_t> wanted = drawn ? pixels_by_triangles(quad) : Canvas().pixels;
  // Where an opacity is just between two numbers, the order of the calculation decides.
  RC_ASSERT(difference(canvas.pixels, wanted).most <= 1);
}

}  // namespace

TEST_CASE("a strip's quad has the pixels of its two triangles") {
  nc::testing::prop("pieces of soft edges in every direction", [] { check_same_as_triangles(some_edge()); });
  nc::testing::prop("soft edges of rectangles", [] { check_same_as_triangles(some_upright_edge()); });
}

TEST_CASE("nearly no pixel of a strip's quad differs from those of its triangles at all") {
  int differing = 0;
  int drawn = 0;
  for (int number = 0; number < 20'000; ++number) {
    const float turned = static_cast<float>(number) * 0.37F;
    const ImVec2 from{10.0F + static_cast<float>(number % 97) / 9.0F, 10.0F + static_cast<float>(number % 89) / 7.0F};
    const ImVec2 along{std::cos(turned) * 2.5F, std::sin(turned) * 2.5F};
    const ImVec2 out{-along.y / 2.5F, along.x / 2.5F};
    const ImU32 full = IM_COL32(20, 90, 40, 255);
    const ImU32 clear = IM_COL32(20, 90, 40, 0);
    const Quad quad{{{from, {0.5F, 0.5F}, full},
                     {{from.x + along.x, from.y + along.y}, {0.5F, 0.5F}, full},
                     {{from.x + along.x + out.x, from.y + along.y + out.y}, {0.5F, 0.5F}, clear},
                     {{from.x + out.x, from.y + out.y}, {0.5F, 0.5F}, clear}}};
    Canvas canvas;
    REQUIRE(draw_strip(canvas, quad));
    differing += difference(canvas.pixels, pixels_by_triangles(quad)).pixels;
    drawn += difference(canvas.pixels, Canvas().pixels).pixels;
  }
  CHECK(drawn > 40'000);
  CHECK(differing * 10'000 < drawn);
}

TEST_CASE("a quad that turns inwards, of several colours or of a glyph is left to its triangles") {
  const ImVec2 plain{0.5F, 0.5F};
  const ImU32 colour = IM_COL32(200, 90, 40, 255);
  const Quad square{
      {{{5, 5}, plain, colour}, {{8, 5}, plain, colour}, {{8, 8}, plain, colour}, {{5, 8}, plain, colour}}};
  Quad inwards = square;
  inwards[1].pos = {6, 7};
  Quad crossed = square;
  std::swap(crossed[0].pos, crossed[1].pos);
  Quad coloured = square;
  coloured[2].col = coloured[3].col = IM_COL32(0, 90, 40, 255);
  Quad glyph = square;
  glyph[1].uv = {0.75F, 0.5F};
  for (const Quad& quad : {inwards, crossed, coloured, glyph}) {
    Canvas canvas;
    CHECK_FALSE(draw_strip(canvas, quad));
    CHECK(canvas.pixels == Canvas().pixels);
  }
  Canvas canvas;
  CHECK(draw_strip(canvas, square));
}

TEST_CASE("only two triangles that share the side between the third and the first corner are a strip's quad") {
  const std::vector<ImDrawIdx> strip{7, 3, 4, 4, 8, 7};
  const std::vector<ImDrawIdx> rectangle{0, 1, 2, 0, 2, 3};
  CHECK(is_strip_quad(strip));
  CHECK_FALSE(is_strip_quad(rectangle));
  CHECK_FALSE(is_strip_quad(std::span(strip).first(5)));
}

}  // namespace nc::platform
