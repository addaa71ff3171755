#include "platform/drawing/frame_change.hpp"

#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "platform/drawing/software/raster.hpp"
#include "testing/property.hpp"

namespace nc::platform {
namespace {

constexpr int width = 160;
constexpr int height = 64;
constexpr std::uint32_t ground = 0xFF204060U;

/// One shape of a random page.
struct Shape {
  std::array<float, 4> clip{};
  std::array<ImVec2, 4> corners{};  ///< of a rectangle; of a triangle the first three
  bool is_rectangle = true;
  ImU32 colour = 0;
};

void add(DrawSnapshot& frame, const Shape& shape) {
  const auto first_vertex = static_cast<ImDrawIdx>(frame.vertices.size());
  const auto first_index = static_cast<unsigned int>(frame.indices.size());
  const std::vector<ImDrawIdx> order =
      shape.is_rectangle ? std::vector<ImDrawIdx>{0, 1, 2, 0, 2, 3} : std::vector<ImDrawIdx>{0, 1, 2};
  for (std::size_t corner = 0; corner < (shape.is_rectangle ? 4U : 3U); ++corner)
    frame.vertices.push_back({shape.corners[corner], {0.5F, 0.5F}, shape.colour});
  for (const ImDrawIdx at : order)
    frame.indices.push_back(static_cast<ImDrawIdx>(first_vertex + at));
  const auto count = static_cast<unsigned int>(order.size());
  if (!frame.commands.empty() && frame.commands.back().clip == shape.clip) {
    frame.commands.back().count += count;  // as Dear ImGui joins what is clipped alike
  } else {
    frame.commands.push_back({shape.clip, nullptr, count, first_index, 0});
  }
}

DrawSnapshot frame_of(const std::vector<Shape>& shapes) {
  DrawSnapshot frame;
  frame.size = {width, height};
  frame.scale = {1, 1};
  for (const Shape& shape : shapes)
    add(frame, shape);
  return frame;
}

float some_place(int most) {
  return static_cast<float>(*rc::gen::inRange(-8 * 4, (most + 8) * 4)) / 4.0F;
}

Shape some_shape() {
  Shape shape;
  if (*rc::gen::inRange(0, 3) == 0)
    shape.clip = {some_place(width), some_place(height), some_place(width), some_place(height)};
  else
    shape.clip = {0, 0, width, height};
  shape.is_rectangle = *rc::gen::arbitrary<bool>();
  const ImVec2 from{some_place(width), some_place(height)};
  const ImVec2 to{from.x + static_cast<float>(*rc::gen::inRange(1, 40)),
                  from.y + static_cast<float>(*rc::gen::inRange(1, 30))};
  if (shape.is_rectangle)
    shape.corners = {from, ImVec2{to.x, from.y}, to, ImVec2{from.x, to.y}};
  else
    shape.corners = {from, to, ImVec2{some_place(width), some_place(height)}, from};
  shape.colour = *rc::gen::arbitrary<ImU32>() | 0x40000000U;
  return shape;
}

std::vector<Shape> some_page() {
  std::vector<Shape> page(static_cast<std::size_t>(*rc::gen::inRange(0, 12)));
  for (Shape& shape : page)
    shape = some_shape();
  return page;
}

/// The page after something happened: shapes come, go, or take other colours.
std::vector<Shape> changed(std::vector<Shape> page) {
  for (int change = *rc::gen::inRange(0, 4); change > 0; --change) {
    const auto at = page.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(page.size()) + 1);
    const int kind = *rc::gen::inRange(0, 3);
    if (kind == 0 || at == page.end())
      page.insert(at, some_shape());
    else if (kind == 1)
      page.erase(at);
    else
      at->colour ^= 0x00FFFFFFU;
  }
  return page;
}

std::vector<std::uint32_t> drawn(const DrawSnapshot& frame) {
  const OpacityPicture letters{1, 1, {255}};
  std::vector<std::uint32_t> pixels(std::size_t{width} * height);
  rasterise(frame, letters, ground, {pixels.data(), width, height}, PixelAreas(whole_area(frame)));
  return pixels;
}

using Rects = std::vector<PixelRect>;

Rects rects(const PixelAreas& areas) {
  return {areas.begin(), areas.end()};
}

DrawSnapshot with_rectangle(float left, ImU32 colour) {
  Shape shape;
  shape.clip = {0, 0, width, height};
  shape.corners = {ImVec2{left, 10}, ImVec2{left + 10, 10}, ImVec2{left + 10, 20}, ImVec2{left, 20}};
  shape.colour = colour;
  return frame_of({shape});
}

}  // namespace

TEST_CASE("the same frame changed nowhere") {
  CHECK(changed_areas(with_rectangle(5, IM_COL32_WHITE), with_rectangle(5, IM_COL32_WHITE)).empty());
  CHECK(changed_areas(DrawSnapshot(), DrawSnapshot()).empty());
}

TEST_CASE("a shape in another colour changes its own place, a moved one the place before and after") {
  CHECK(rects(changed_areas(with_rectangle(5, IM_COL32_WHITE), with_rectangle(5, IM_COL32_BLACK))) ==
        Rects{{0, 0, 32, 32}});
  CHECK(rects(changed_areas(with_rectangle(5, IM_COL32_WHITE), with_rectangle(140, IM_COL32_WHITE))) ==
        Rects{{0, 0, 32, 32}, {128, 0, 160, 32}});
}

TEST_CASE("what is drawn before and after a shape that came is not drawn anew") {
  Shape shape;
  shape.clip = {0, 0, width, height};
  const auto page = [&](const std::vector<float>& lefts) {
    std::vector<Shape> shapes;
    for (const float left : lefts) {
      shape.corners = {ImVec2{left, 10}, ImVec2{left + 10, 10}, ImVec2{left + 10, 20}, ImVec2{left, 20}};
      shapes.push_back(shape);
    }
    return frame_of(shapes);
  };
  CHECK(rects(changed_areas(page({5, 140}), page({5, 70, 140}))) == Rects{{64, 0, 96, 32}});
  CHECK(rects(changed_areas(page({5, 40, 70, 140}), page({5, 70, 75, 140}))) == Rects{{32, 0, 96, 32}});
}

TEST_CASE("a window of another size changed everywhere") {
  DrawSnapshot larger = with_rectangle(5, IM_COL32_WHITE);
  larger.size = {width + 1, height};
  CHECK(rects(changed_areas(with_rectangle(5, IM_COL32_WHITE), larger)) == Rects{whole_area(larger)});
}

TEST_CASE("drawing the changed part over the last picture gives the picture of the whole frame") {
  nc::testing::prop("of any two pages", [] {
    const std::vector<Shape> page = some_page();
    const DrawSnapshot before = frame_of(page);
    const DrawSnapshot after = frame_of(*rc::gen::arbitrary<bool>() ? changed(page) : some_page());
    std::vector<std::uint32_t> pixels = drawn(before);
    const OpacityPicture letters{1, 1, {255}};
    rasterise(after, letters, ground, {pixels.data(), width, height}, changed_areas(before, after));
    RC_ASSERT(pixels == drawn(after));
  });
}

}  // namespace nc::platform
