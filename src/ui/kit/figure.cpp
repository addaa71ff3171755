#include "ui/kit/figure.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include <imgui.h>

#include "ui/kit/widgets.hpp"
#include "words/pages/assistive.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

constexpr std::size_t most_steps = 12;  // straight pieces a curve

ImU32 packed(Colour colour) {
  return IM_COL32(colour.red, colour.green, colour.blue, 255);
}

/// From the drawing's units to the window.
struct Placing {
  Point corner;
  float scale = 1;
  float mirrored_width = 0;  ///< of the figure when it is mirrored, else 0

  Point operator()(Point point) const {
    const float x = mirrored_width > 0 ? mirrored_width - point.x : point.x;
    return {corner.x + x * scale, corner.y + point.y * scale};
  }
};

Placing place_in(const Rect& rect, const shape::Figure& figure) {
  const float fitting = std::min(rect.width() / figure.width, rect.height() / figure.height);
  const float scale = std::max(fitting, 0.0F);  // a window can be too small for any figure
  const Point middle = rect.centre();
  return {{middle.x - figure.width * scale / 2, middle.y - figure.height * scale / 2}, scale};
}

/// The other side of the body.
Placing mirrored(Placing place, const shape::Figure& figure) {
  place.mirrored_width = figure.width;
  return place;
}

Point on_curve(Point from, const shape::Curve& curve, float t) {
  const float u = 1 - t;
  const float a = u * u * u;
  const float b = 3 * u * u * t;
  const float c = 3 * u * t * t;
  const float d = t * t * t;
  return {a * from.x + b * curve.first_handle.x + c * curve.second_handle.x + d * curve.end.x,
          a * from.y + b * curve.first_handle.y + c * curve.second_handle.y + d * curve.end.y};
}

/// How many straight pieces follow a curve to within a tenth of a pixel, by Wang's bound on second differences (G.
/// Wang, 'The subdivision method for finding the intersection between two Bézier curves or surfaces', 1984).
std::size_t steps_of(Point from, const shape::Curve& curve, float scale) {
  constexpr float tolerance = 0.1F;
  const auto bend = [](Point a, Point b, Point c) { return std::hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y); };
  const float most = std::max(bend(from, curve.first_handle, curve.second_handle),
                              bend(curve.first_handle, curve.second_handle, curve.end));
  const float steps = std::ceil(std::sqrt(0.75F * most * scale / tolerance));
  return static_cast<std::size_t>(std::clamp(steps, 1.0F, static_cast<float>(most_steps)));
}

/// An outline as straight pieces; the last point joins the first.
class Points {
 public:
  void add(Point point) { all_[count_++] = {point.x, point.y}; }
  [[nodiscard]] std::span<const ImVec2> all() const { return {all_.data(), count_}; }

 private:
  std::array<ImVec2, shape::most_curves * most_steps> all_;
  std::size_t count_ = 0;
};

Points flatten(const shape::Outline& outline, const Placing& place) {
  Points points;
  Point from = outline.start;
  for (const shape::Curve& curve : outline.curves) {
    const std::size_t steps = steps_of(from, curve, place.scale);
    for (std::size_t step = 1; step <= steps; ++step)
      points.add(place(on_curve(from, curve, static_cast<float>(step) / static_cast<float>(steps))));
    from = curve.end;
  }
  return points;
}

void stroke(Canvas& canvas, const Points& points, Colour colour, float thickness) {
  canvas.draw()->AddPolyline(points.all().data(), static_cast<int>(points.all().size()), packed(colour),
                             ImDrawFlags_Closed, thickness);
}

void fill_outline(Canvas& canvas, const shape::Outline& outline, const Placing& place, Colour colour) {
  const auto edge = flatten(outline, place);
  const std::span<const ImVec2> points = edge.all();
  const Point kernel = place(outline.kernel);
  // Soft edges between the triangles would show as seams; the outline drawn over them has a soft edge of its own.
  const ImDrawListFlags flags = canvas.draw()->Flags;
  canvas.draw()->Flags &= ~ImDrawListFlags_AntiAliasedFill;
  for (std::size_t index = 0; index < points.size(); ++index) {
    canvas.draw()->AddTriangleFilled({kernel.x, kernel.y}, points[index], points[(index + 1) % points.size()],
                                     packed(colour));
  }
  canvas.draw()->Flags = flags;
  stroke(canvas, edge, colour, 1);
}

bool holds(const shape::Outline& outline, const Placing& place, Point point) {
  const auto edge = flatten(outline, place);
  const std::span<const ImVec2> points = edge.all();
  bool inside = false;
  for (std::size_t index = 0, before = points.size() - 1; index < points.size(); before = index++) {
    const ImVec2& a = points[index];
    const ImVec2& b = points[before];
    if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
      inside = !inside;
  }
  return inside;
}

Rect bounds(const shape::Outline& outline, const Placing& place) {
  const auto edge = flatten(outline, place);
  const ImVec2 first = edge.all().front();
  Rect rect{first.x, first.y, first.x, first.y};
  for (const ImVec2& point : edge.all()) {
    rect = {std::min(rect.left, point.x), std::min(rect.top, point.y), std::max(rect.right, point.x),
            std::max(rect.bottom, point.y)};
  }
  return rect;
}

/// In front of the neck, with a gap around it.
void paint_head(Canvas& canvas, const Placing& place) {
  const shape::Outline& head = canvas.look().figure.head;
  stroke(canvas, flatten(head, place), canvas.theme().figure_line, std::max(2.0F, place.scale * 5));
  fill_outline(canvas, head, place, canvas.theme().figure);
}

void paint_back_lines(Canvas& canvas, const Placing& place, const Placing& mirror, Colour colour) {
  const shape::Figure& figure = canvas.look().figure;
  const float thickness = std::max(1.0F, place.scale * 1.1F);
  for (const Placing& side : {place, mirror})
    stroke(canvas, flatten(figure.shoulder_blade, side), colour, thickness);
  const float middle = figure.width / 2;
  canvas.line(place({middle, figure.spine_top}), place({middle, figure.spine_bottom}), colour, thickness);
}

}  // namespace

void paint_figure(Canvas& canvas, const Rect& rect, guidance::RegionSet lit, std::optional<guidance::Region> hovered) {
  if (canvas.measuring()) return;
  const Theme& theme = canvas.theme();
  const shape::Figure& figure = canvas.look().figure;
  const Placing place = place_in(rect, figure);
  const Placing mirror = mirrored(place, figure);
  const auto colour = [&](guidance::Region region) {
    if (lit.contains(region)) return theme.accent;
    return hovered == region ? theme.control : theme.figure;
  };
  fill_outline(canvas, figure.lower_back, place, theme.figure);
  for (const Placing& side : {place, mirror}) {
    fill_outline(canvas, figure.arm, side, theme.figure);
    fill_outline(canvas, figure.shoulder, side, colour(guidance::Region::shoulder));
  }
  fill_outline(canvas, figure.neck, place, colour(guidance::Region::neck));
  fill_outline(canvas, figure.upper_back, place, colour(guidance::Region::upper_back));
  paint_head(canvas, place);
  paint_back_lines(canvas, place, mirror, theme.figure_line);
}

std::optional<guidance::Region> figure_region_at(const shape::Figure& figure, const Rect& rect, Point point) {
  const Placing place = place_in(rect, figure);
  if (holds(figure.neck, place, point)) return guidance::Region::neck;
  if (holds(figure.upper_back, place, point)) return guidance::Region::upper_back;
  if (holds(figure.shoulder, place, point) || holds(figure.shoulder, mirrored(place, figure), point))
    return guidance::Region::shoulder;
  return std::nullopt;
}

Rect figure_region_rect(const shape::Figure& figure, const Rect& rect, guidance::Region region) {
  const Placing place = place_in(rect, figure);
  switch (region) {
    case guidance::Region::neck:
      return bounds(figure.neck, place);
    case guidance::Region::upper_back:
      return bounds(figure.upper_back, place);
    case guidance::Region::shoulder:
      break;
  }
  return bounds(figure.shoulder, place);
}

void treated_figure(Canvas& canvas, const Rect& rect, guidance::RegionSet treated) {
  paint_figure(canvas, rect, treated);
  if (canvas.measuring()) return;
  canvas.add_node(Role::image, "figure", words::assistive::figure, rect).value = words::region_words(treated);
}

std::optional<guidance::Region> choosing_figure(Canvas& canvas, const Rect& rect, guidance::RegionSet chosen) {
  const Interaction whole = canvas.interact(rect, "figure");
  const auto under = figure_region_at(canvas.look().figure, rect, canvas.pointer_within(rect));
  paint_figure(canvas, rect, chosen, whole.hovered ? under : std::nullopt);
  if (canvas.state().focus == canvas.id_of("figure"))
    canvas.state().focus.clear();  // the buttons below are for the keyboard
  if (canvas.measuring()) return std::nullopt;
  std::string value = words::region_words(chosen);
  canvas.add_node(Role::image, "figure", words::assistive::figure, rect).value = std::move(value);
  return whole.pressed ? under : std::nullopt;
}

}  // namespace nc::ui
