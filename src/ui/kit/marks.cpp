#include "ui/kit/marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <imgui.h>

namespace nc::ui {
namespace {

ImU32 packed(Colour colour) {
  return IM_COL32(colour.red, colour.green, colour.blue, 255);
}

/// Places on a mark are counted from its middle in halves of its side: -1 to 1.
struct Grid {
  Point centre;
  float half = 8;

  ImVec2 at(float x, float y) const { return {centre.x + x * half, centre.y + y * half}; }
  float length(float parts) const { return parts * half; }
};

Grid grid_in(const Rect& rect) {
  return {rect.centre(), std::min(rect.width(), rect.height()) / 2};
}

void paint_eye(ImDrawList& draw, const Grid& grid, ImU32 colour) {
  draw.PathLineTo(grid.at(-1.0F, 0.0F));
  draw.PathBezierCubicCurveTo(grid.at(-0.55F, -0.78F), grid.at(0.55F, -0.78F), grid.at(1.0F, 0.0F), 16);
  draw.PathBezierCubicCurveTo(grid.at(0.55F, 0.78F), grid.at(-0.55F, 0.78F), grid.at(-1.0F, 0.0F), 16);
  draw.PathStroke(colour, ImDrawFlags_Closed, grid.length(0.22F));
  draw.AddCircleFilled(grid.at(0, 0), grid.length(0.3F), colour);
}

/// A handset: a bow from the ear piece at the top left to the mouth piece at the bottom right.
void paint_telephone(ImDrawList& draw, const Grid& grid, ImU32 colour) {
  draw.PathLineTo(grid.at(-0.62F, -0.5F));
  draw.PathBezierCubicCurveTo(grid.at(-0.5F, 0.1F), grid.at(-0.1F, 0.5F), grid.at(0.5F, 0.62F), 16);
  draw.PathStroke(colour, 0, grid.length(0.42F));
  const auto piece = [&](Point middle) {
    const float across = 0.26F;  // half its length, along the falling diagonal to the bow
    const float thick = 0.3F;    // half its breadth
    const std::array<ImVec2, 4> corners{grid.at(middle.x - across - thick * 0.6F, middle.y - across + thick * 0.6F),
                                        grid.at(middle.x - across + thick * 0.6F, middle.y - across - thick * 0.6F),
                                        grid.at(middle.x + across + thick * 0.6F, middle.y + across - thick * 0.6F),
                                        grid.at(middle.x + across - thick * 0.6F, middle.y + across + thick * 0.6F)};
    draw.AddConvexPolyFilled(corners.data(), static_cast<int>(corners.size()), colour);
    draw.AddPolyline(corners.data(), static_cast<int>(corners.size()), colour, ImDrawFlags_Closed, grid.length(0.14F));
  };
  piece({-0.52F, -0.52F});
  piece({0.52F, 0.52F});
}

void paint_triangle(ImDrawList& draw, const Grid& grid, ImU32 colour, ImU32 inner) {
  const std::array<ImVec2, 3> corners{grid.at(0, -0.78F), grid.at(0.86F, 0.7F), grid.at(-0.86F, 0.7F)};
  draw.AddTriangleFilled(corners[0], corners[1], corners[2], colour);
  draw.AddPolyline(corners.data(), 3, colour, ImDrawFlags_Closed, grid.length(0.26F));
  draw.AddLine(grid.at(0, -0.3F), grid.at(0, 0.22F), inner, grid.length(0.2F));
  draw.AddCircleFilled(grid.at(0, 0.5F), grid.length(0.13F), inner);
}

void paint_cross(ImDrawList& draw, const Grid& grid, ImU32 colour) {
  draw.AddRect(grid.at(-0.82F, -0.82F), grid.at(0.82F, 0.82F), colour, grid.length(0.3F), 0, grid.length(0.2F));
  draw.AddLine(grid.at(-0.36F, -0.36F), grid.at(0.36F, 0.36F), colour, grid.length(0.22F));
  draw.AddLine(grid.at(-0.36F, 0.36F), grid.at(0.36F, -0.36F), colour, grid.length(0.22F));
}

/// An arrow that points upwards, in a ring.
void paint_raised(ImDrawList& draw, const Grid& grid, ImU32 colour) {
  draw.AddCircle(grid.at(0, 0), grid.length(0.86F), colour, 0, grid.length(0.2F));
  draw.AddLine(grid.at(0, 0.46F), grid.at(0, -0.4F), colour, grid.length(0.22F));
  draw.PathLineTo(grid.at(-0.38F, -0.06F));
  draw.PathLineTo(grid.at(0, -0.46F));
  draw.PathLineTo(grid.at(0.38F, -0.06F));
  draw.PathStroke(colour, 0, grid.length(0.22F));
}

void stroke_tick(ImDrawList& draw, const Grid& grid, ImU32 colour, float thickness) {
  draw.PathLineTo(grid.at(-0.45F, 0.02F));
  draw.PathLineTo(grid.at(-0.12F, 0.36F));
  draw.PathLineTo(grid.at(0.46F, -0.34F));
  draw.PathStroke(colour, 0, grid.length(thickness));
}

}  // namespace

void paint_urgency_mark(Canvas& canvas, const Rect& rect, guidance::Urgency urgency) {
  if (canvas.measuring()) return;
  const Grid grid = grid_in(rect);
  const ImU32 colour = packed(colours_of(canvas.theme(), urgency).mark);
  canvas.log(PaintKind::mark, rect, colours_of(canvas.theme(), urgency).mark);
  switch (urgency) {
    case guidance::Urgency::expected:
      canvas.draw()->AddCircle(grid.at(0, 0), grid.length(0.78F), colour, 0, grid.length(0.3F));
      break;
    case guidance::Urgency::monitor:
      paint_eye(*canvas.draw(), grid, colour);
      break;
    case guidance::Urgency::contact:
      paint_telephone(*canvas.draw(), grid, colour);
      break;
    case guidance::Urgency::emergency:
      paint_triangle(*canvas.draw(), grid, colour, packed(canvas.theme().surface));
      break;
    case guidance::Urgency::not_covered:
      break;
  }
}

void paint_outcome_mark(Canvas& canvas, const Rect& rect, scoring::Outcome outcome) {
  if (canvas.measuring()) return;
  const Grid grid = grid_in(rect);
  const ImU32 colour = packed(colours_of(canvas.theme(), outcome).mark);
  canvas.log(PaintKind::mark, rect, colours_of(canvas.theme(), outcome).mark);
  switch (outcome) {
    case scoring::Outcome::safe:
      canvas.draw()->AddCircle(grid.at(0, 0), grid.length(0.86F), colour, 0, grid.length(0.2F));
      stroke_tick(*canvas.draw(), grid, colour, 0.22F);
      break;
    case scoring::Outcome::over_called:
      paint_raised(*canvas.draw(), grid, colour);
      break;
    case scoring::Outcome::unsafe:
      paint_cross(*canvas.draw(), grid, colour);
      break;
    case scoring::Outcome::critical_miss:
      paint_triangle(*canvas.draw(), grid, colour, packed(canvas.theme().surface));
      break;
  }
}

void paint_tick(Canvas& canvas, const Rect& rect, Colour colour) {
  if (canvas.measuring()) return;
  stroke_tick(*canvas.draw(), grid_in(rect), packed(colour), 0.24F);
  canvas.log(PaintKind::mark, rect, colour);
}

void paint_diamond(Canvas& canvas, const Rect& rect, Colour colour) {
  if (canvas.measuring()) return;
  const Grid grid = grid_in(rect);
  canvas.draw()->AddQuadFilled(grid.at(0, -0.9F), grid.at(0.9F, 0), grid.at(0, 0.9F), grid.at(-0.9F, 0),
                               packed(colour));
}

void paint_difficulty(Canvas& canvas, const Rect& rect, int difficulty) {
  const float radius = canvas.em(0.33F);
  for (int number = 0; number < 3; ++number) {
    const Point centre{rect.left + radius + static_cast<float>(number) * canvas.em(0.9F), rect.centre().y};
    if (number < difficulty)
      canvas.disc(centre, radius, canvas.theme().soft_ink);
    else
      canvas.ring(centre, radius - canvas.em(0.04F), canvas.theme().soft_ink, canvas.em(0.09F));
  }
}

MarkColours colours_of(const Theme& theme, guidance::Urgency urgency) {
  if (urgency == guidance::Urgency::not_covered) return {theme.soft_ink, theme.surface};
  return theme.urgency[static_cast<std::size_t>(urgency)];
}

MarkColours colours_of(const Theme& theme, scoring::Outcome outcome) {
  switch (outcome) {
    case scoring::Outcome::safe:
      return theme.urgency[0];
    case scoring::Outcome::over_called:
      return theme.urgency[1];
    case scoring::Outcome::unsafe:
      return theme.urgency[2];
    case scoring::Outcome::critical_miss:
      break;
  }
  return theme.urgency[3];
}

}  // namespace nc::ui
