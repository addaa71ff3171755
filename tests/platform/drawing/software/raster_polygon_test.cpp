#include "platform/drawing/software/raster_polygon.hpp"
#include "platform/drawing/software/raster_triangle.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "testing/property.hpp"

namespace nc::platform {
namespace {

constexpr int side = 80;
constexpr std::uint32_t black = 0xFF000000U;
constexpr ImU32 faint = IM_COL32(255, 255, 255, 51);

/// A picture in which every painting of a pixel shows: opacity adds up.
struct Canvas {
  std::vector<std::uint32_t> pixels = std::vector<std::uint32_t>(side * side, black);
  OpacityPicture letters{1, 1, {255}};
  RasterTarget target{{pixels.data(), side, side}, letters, {3, 2, side - 1, side}, {0, 0}, {1, 1}};
};

/// Triangles of one fan, each with corners of its own.
struct Fan {
  std::vector<ImDrawVert> vertices;
  std::vector<ImDrawIdx> indices;

  void add(ImVec2 hub, ImVec2 from, ImVec2 to, ImU32 colour = faint) {
    for (const ImVec2 place : {hub, from, to}) {
      indices.push_back(static_cast<ImDrawIdx>(vertices.size()));
      vertices.push_back({place, {0.5F, 0.5F}, colour});
    }
  }
};

ImVec2 at(ImVec2 hub, double angle, double distance) {
  return {hub.x + static_cast<float>(std::cos(angle) * distance),
          hub.y + static_cast<float>(std::sin(angle) * distance)};
}

/// A shape, every point of which is seen from its hub: part of a round of corners at any distance.
Fan some_fan() {
  const ImVec2 hub{static_cast<float>(*rc::gen::inRange(0, side * 8)) / 8.0F,
                   static_cast<float>(*rc::gen::inRange(0, side * 8)) / 8.0F};
  const int corners = *rc::gen::inRange(4, 40);
  const bool whole = *rc::gen::arbitrary<bool>();
  const double turned = *rc::gen::inRange(0, 628) / 100.0;
  const double way = *rc::gen::arbitrary<bool>() ? 1 : -1;
  const double share = whole ? 2 * std::numbers::pi : 3.0;
  std::vector<ImVec2> outline;
  for (int corner = 0; corner < corners; ++corner) {
    const double distance = *rc::gen::inRange(2, 320) / 4.0;
    outline.push_back(at(hub, turned + way * share * corner / (whole ? corners : corners - 1), distance));
  }
  if (whole) outline.push_back(outline.front());
  Fan fan;
  for (std::size_t corner = 0; corner + 1 < outline.size(); ++corner)
    fan.add(hub, outline[corner], outline[corner + 1]);
  return fan;
}

}  // namespace

TEST_CASE("a fan fills the pixels of its triangles, each once") {
  nc::testing::prop("any shape that is seen from its hub", [] {
    const Fan fan = some_fan();
    Canvas by_triangles;
    for (std::size_t place = 0; place < fan.vertices.size(); place += 3) {
      raster_triangle(by_triangles.target, fan.vertices[place], fan.vertices[place + 1], fan.vertices[place + 2]);
    }
    Canvas at_once;
    RC_ASSERT(fan_length(fan.indices, fan.vertices.data()) * 3 == fan.indices.size());
    raster_fan(at_once.target, fan.indices, fan.vertices.data());
    RC_ASSERT(at_once.pixels == by_triangles.pixels);
  });
}

TEST_CASE("a fan ends where its colour changes, where it turns back, and where the hub is another") {
  const ImVec2 hub{40, 40};
  Fan fan;
  for (int corner = 0; corner < 6; ++corner)
    fan.add(hub, at(hub, corner * 0.3, 20), at(hub, (corner + 1) * 0.3, 20));
  CHECK(fan_length(fan.indices, fan.vertices.data()) == 6);
  Fan recoloured = fan;
  recoloured.vertices[4 * 3 + 2].col = IM_COL32_WHITE;
  CHECK(fan_length(recoloured.indices, recoloured.vertices.data()) == 4);
  Fan turned_back = fan;
  turned_back.vertices[4 * 3 + 2].pos = at(hub, 1.0, 20);
  CHECK(fan_length(turned_back.indices, turned_back.vertices.data()) == 4);
  Fan moved = fan;
  moved.vertices[4 * 3].pos.x += 1;
  CHECK(fan_length(moved.indices, moved.vertices.data()) == 4);
}

TEST_CASE("two triangles, and a soft edge, are no fan") {
  const ImVec2 hub{40, 40};
  Fan two;
  two.add(hub, at(hub, 0, 20), at(hub, 1, 20));
  two.add(hub, at(hub, 1, 20), at(hub, 2, 20));
  CHECK(fan_length(two.indices, two.vertices.data()) == 0);
  Fan soft = two;
  soft.add(hub, at(hub, 2, 20), at(hub, 3, 20));
  soft.vertices[1].col = 0;
  CHECK(fan_length(soft.indices, soft.vertices.data()) == 0);
}

TEST_CASE("a fan that goes round more than once is cut where it begins again") {
  const ImVec2 hub{40, 40};
  Fan fan;
  for (int corner = 0; corner < 20; ++corner)
    fan.add(hub, at(hub, corner * 0.6, 20), at(hub, (corner + 1) * 0.6, 20));
  const std::size_t first = fan_length(fan.indices, fan.vertices.data());
  CHECK(first < 20);
  CHECK(first >= 10);
}

}  // namespace nc::platform
