#include "ui/kit/figure.hpp"

#include <cmath>

#include <catch2/catch.hpp>

#include "testing/window/ui_driver.hpp"
#include "ui/kit/look.hpp"

namespace nc::ui {
namespace {

using guidance::Region;

const Rect frame{0, 0, 200, 260};

/// Twice the signed area of kernel, a, b: its sign tells on which side the triangle lies.
float turn(Point kernel, Point a, Point b) {
  return (a.x - kernel.x) * (b.y - kernel.y) - (a.y - kernel.y) * (b.x - kernel.x);
}

Point on_curve(Point from, const shape::Curve& curve, float t) {
  const float u = 1 - t;
  const auto mix = [&](float p0, float p1, float p2, float p3) {
    return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
  };
  return {mix(from.x, curve.first_handle.x, curve.second_handle.x, curve.end.x),
          mix(from.y, curve.first_handle.y, curve.second_handle.y, curve.end.y)};
}

/// How much of the outline turns the wrong way round when seen from its kernel.
float folded(const shape::Outline& outline) {
  float with = 0;
  float against = 0;
  Point from = outline.start;
  for (const shape::Curve& curve : outline.curves) {
    for (int step = 0; step < 24; ++step) {
      const float area = turn(outline.kernel, on_curve(from, curve, static_cast<float>(step) / 24),
                              on_curve(from, curve, static_cast<float>(step + 1) / 24));
      (area > 0 ? with : against) += std::abs(area);
    }
    from = curve.end;
  }
  return std::min(with, against);
}

}  // namespace

TEST_CASE("pointing at the figure finds the region a person means") {
  CHECK(figure_region_at(built_look().figure, frame, {100, 70}) == Region::neck);
  CHECK(figure_region_at(built_look().figure, frame, {75, 88}) == Region::neck);
  CHECK(figure_region_at(built_look().figure, frame, {100, 130}) == Region::upper_back);
  CHECK(figure_region_at(built_look().figure, frame, {40, 115}) == Region::shoulder);
  CHECK(figure_region_at(built_look().figure, frame, {160, 115}) == Region::shoulder);
  CHECK_FALSE(figure_region_at(built_look().figure, frame, {100, 30}).has_value());
  CHECK_FALSE(figure_region_at(built_look().figure, frame, {100, 210}).has_value());
  CHECK_FALSE(figure_region_at(built_look().figure, frame, {5, 5}).has_value());
}

TEST_CASE("every piece of the figure can be filled from its middle") {
  CHECK(folded(built_look().figure.head) < 1);
  CHECK(folded(built_look().figure.neck) < 1);
  CHECK(folded(built_look().figure.upper_back) < 1);
  CHECK(folded(built_look().figure.shoulder) < 1);
  CHECK(folded(built_look().figure.arm) < 1);
  CHECK(folded(built_look().figure.lower_back) < 1);
}

TEST_CASE("the figure keeps its shape in any frame") {
  const Rect wide{50, 20, 850, 280};
  const Rect region = figure_region_rect(built_look().figure, wide, Region::upper_back);
  CHECK(region.centre().x == Approx(wide.centre().x).margin(0.5));
  CHECK(figure_region_at(built_look().figure, wide, region.centre()) == Region::upper_back);
}

TEST_CASE("a frame that is too small for the figure holds no region") {
  for (const Rect& small : {Rect{10, 10, 10, 10}, Rect{10, 10, 4, 40}, Rect{10, 10, 40, 4}})
    CHECK_FALSE(figure_region_at(built_look().figure, small, {12, 12}).has_value());
}

TEST_CASE("clicking a region of the figure filters the library, and again takes the filter off") {
  testing::UiDriver window(practice::shipped_content());
  const Rect figure = window.node(Role::image, "Body figure from behind").rect;
  const Point neck = figure_region_rect(built_look().figure, figure, Region::neck).centre();
  window.click(neck);
  const auto regions = window.model().filter.regions;
  CHECK(regions.contains(Region::neck));
  CHECK_FALSE(regions.contains(Region::upper_back));
  CHECK(window.node_with_id("library/filter/neck").state.checked);
  window.click(neck);
  CHECK(window.model().filter.regions.empty());
  window.key(Key::digit_2);
  CHECK(window.model().filter.regions.contains(Region::upper_back));
}

}  // namespace nc::ui
