#include "platform/drawing/software/raster.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

#include "platform/drawing/frame_change.hpp"
#include "platform/drawing/software/raster_blend.hpp"
#include "platform/drawing/software/raster_polygon.hpp"
#include "platform/drawing/software/raster_strip.hpp"
#include "platform/drawing/software/raster_target.hpp"
#include "platform/drawing/software/raster_triangle.hpp"

namespace nc::platform {
namespace {

/// A rectangle along the axes in one colour, as the drawing library makes it out of two triangles: the letters, and
/// most of what is behind them.
struct Quad {
  float left = 0;  ///< in pixels
  float top = 0;
  float right = 0;
  float bottom = 0;
  float u = 0;  ///< place of the upper left corner in the letters' picture, in its pixels
  float v = 0;
  float u_width = 0;  ///< breadth there; 0: one plain place
  float v_height = 0;
  std::uint32_t pixel = 0;
};

bool is_quad(std::span<const ImDrawIdx> six) {
  return six[3] == six[0] && six[4] == six[2] && six[1] == six[0] + 1 && six[2] == six[0] + 2 && six[5] == six[0] + 3;
}

bool is_upright(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const ImDrawVert& d) {
  const bool one_colour = a.col == b.col && a.col == c.col && a.col == d.col;
  return one_colour && a.pos.y == b.pos.y && b.pos.x == c.pos.x && c.pos.y == d.pos.y && d.pos.x == a.pos.x &&
         a.uv.y == b.uv.y && b.uv.x == c.uv.x && c.uv.y == d.uv.y && d.uv.x == a.uv.x && a.pos.x < c.pos.x &&
         a.pos.y < c.pos.y;
}

Quad quad_of(const RasterTarget& target, const ImDrawVert& a, const ImDrawVert& c) {
  const auto place = [&](float position, std::size_t axis) {
    return (position - target.origin[axis]) * target.scale[axis];
  };
  const auto width = static_cast<float>(target.letters.width);
  const auto height = static_cast<float>(target.letters.height);
  return {place(a.pos.x, 0), place(a.pos.y, 1),         place(c.pos.x, 0),          place(c.pos.y, 1), a.uv.x * width,
          a.uv.y * height,   (c.uv.x - a.uv.x) * width, (c.uv.y - a.uv.y) * height, pixel_from(a.col)};
}

/// The pixels that a quad covers within the clip, which is not empty.
PixelRect pixels_of(const Quad& quad, const PixelRect& clip) {
  const auto first = [](float edge, int low, int high) {
    return round_up(std::clamp(edge - 0.5F, static_cast<float>(low), static_cast<float>(high)));
  };
  return {first(quad.left, clip.left, clip.right), first(quad.top, clip.top, clip.bottom),
          first(quad.right, clip.left, clip.right), first(quad.bottom, clip.top, clip.bottom)};
}

std::uint32_t scaled(std::uint32_t opacity, float by) {
  return static_cast<std::uint32_t>(nearest(static_cast<float>(opacity) * by));
}

void fill_quad(const RasterTarget& target, const Quad& quad, const PixelRect& area) {
  const std::uint32_t opacity = scaled(quad.pixel >> 24U, mixed_opacity(target.letters, quad.u, quad.v));
  for (int y = area.top; y < area.bottom; ++y)
    paint_run(target.picture.row(y) + area.left, target.picture.row(y) + area.right, quad.pixel, opacity);
}

int nearest_whole(float value) {
  return static_cast<int>(value + std::copysign(0.5F, value));
}

/// Letters are nearly always shown in their own size on whole pixels: then every pixel is one of theirs.
bool is_pixel_for_pixel(const Quad& quad) {
  constexpr float close = 1.0F / 128.0F;
  const auto whole = [&](float value) { return std::fabs(value - static_cast<float>(nearest_whole(value))) < close; };
  return std::fabs(quad.u_width - (quad.right - quad.left)) < close &&
         std::fabs(quad.v_height - (quad.bottom - quad.top)) < close && whole(quad.u - quad.left) &&
         whole(quad.v - quad.top);
}

void copy_letter(const RasterTarget& target, const Quad& quad, const PixelRect& area) {
  const int left = area.left + nearest_whole(quad.u - quad.left);
  const int top = area.top + nearest_whole(quad.v - quad.top);
  const int width = area.right - area.left;
  constexpr int room = 3;
  const bool has_room = area.right + room <= target.picture.width && left + width + room <= target.letters.width;
  const bool at_once = has_room && quad.pixel >> 24U == 255U;
  std::uint32_t* pixels = target.picture.row(area.top) + area.left;
  const std::uint8_t* opacities =
      target.letters.pixels.data() + static_cast<std::ptrdiff_t>(top) * target.letters.width + left;
  for (int y = area.top; y < area.bottom; ++y, pixels += target.picture.width, opacities += target.letters.width) {
    if (at_once)
      blend_row_with_room(pixels, opacities, static_cast<std::size_t>(width), quad.pixel);
    else
      blend_row(pixels, opacities, static_cast<std::size_t>(width), quad.pixel);
  }
}

bool is_inside_letters(const RasterTarget& target, const Quad& quad) {
  return quad.u > -0.5F && quad.v > -0.5F && quad.u + quad.u_width < static_cast<float>(target.letters.width) + 0.5F &&
         quad.v + quad.v_height < static_cast<float>(target.letters.height) + 0.5F;
}

void mix_letter(const RasterTarget& target, const Quad& quad, const PixelRect& area) {
  const float across = quad.u_width / (quad.right - quad.left);
  const float down = quad.v_height / (quad.bottom - quad.top);
  for (int y = area.top; y < area.bottom; ++y) {
    std::uint32_t* const row = target.picture.row(y);
    const float v = quad.v + (static_cast<float>(y) + 0.5F - quad.top) * down;
    for (int x = area.left; x < area.right; ++x) {
      const float u = quad.u + (static_cast<float>(x) + 0.5F - quad.left) * across;
      row[x] = blend(row[x], quad.pixel, scaled(quad.pixel >> 24U, mixed_opacity(target.letters, u, v)));
    }
  }
}

void draw_quad(const RasterTarget& target, const Quad& quad) {
  const PixelRect area = pixels_of(quad, target.clip);
  if (area.empty()) return;
  if (quad.u_width == 0 && quad.v_height == 0) return fill_quad(target, quad, area);
  if (is_pixel_for_pixel(quad) && is_inside_letters(target, quad)) return copy_letter(target, quad, area);
  mix_letter(target, quad, area);
}

/// The rectangle that the first six indices are, if they are one.
std::optional<Quad> first_quad(const RasterTarget& target, std::span<const ImDrawIdx> indices,
                               const ImDrawVert* vertices) {
  if (indices.size() < 6 || !is_quad(indices)) return std::nullopt;
  const ImDrawVert* const corner = vertices + indices[0];
  if (!is_upright(corner[0], corner[1], corner[2], corner[3])) return std::nullopt;
  return quad_of(target, corner[0], corner[2]);
}

std::span<const ImDrawIdx> indices_of(const DrawSnapshot& frame, const DrawCommand& command) {
  return {frame.indices.data() + command.first_index, command.count};
}

/// True when what is drawn first leaves nothing of the ground to be seen, as a page's own background does.
bool hides_ground(const DrawSnapshot& frame, const RasterTarget& target) {
  const DrawCommand& command = frame.commands.front();
  const PixelRect clip = common(clip_of(frame, command), target.clip);
  if (clip.empty()) return false;
  const auto quad = first_quad(target, indices_of(frame, command), frame.vertices.data() + command.first_vertex);
  return quad && quad->u_width == 0 && quad->v_height == 0 && quad->pixel >> 24U == 255U &&
         mixed_opacity(target.letters, quad->u, quad->v) == 1.0F && pixels_of(*quad, clip) == target.clip;
}

/// Tells triangles that cannot touch what may be drawn, in less than it takes to look at them closely.
class Reach {
 public:
  explicit Reach(const RasterTarget& target) {
    const auto in_units = [&](int pixel, std::size_t axis) {
      return static_cast<float>(pixel) / target.scale[axis] + target.origin[axis];
    };
    const PixelRect& clip = target.clip;
    low_ = {in_units(clip.left - 1, 0), in_units(clip.top - 1, 1)};
    high_ = {in_units(clip.right + 1, 0), in_units(clip.bottom + 1, 1)};
  }

  [[nodiscard]] bool touches(const ImVec2& a, const ImVec2& b, const ImVec2& c) const {
    return std::max({a.x, b.x, c.x}) >= low_.x && std::min({a.x, b.x, c.x}) <= high_.x &&
           std::max({a.y, b.y, c.y}) >= low_.y && std::min({a.y, b.y, c.y}) <= high_.y;
  }

 private:
  ImVec2 low_;
  ImVec2 high_;
};

/// False for most triangles, at a glance: those that share no corner with the two after them.
bool may_be_fan(std::span<const ImDrawIdx> indices, const ImDrawVert* vertices) {
  if (indices.size() < 9) return false;
  const ImVec2& hub = vertices[indices[0]].pos;
  return same_place(vertices[indices[3]].pos, hub) && same_place(vertices[indices[6]].pos, hub);
}

std::array<const ImDrawVert*, 4> first_four(std::span<const ImDrawIdx> indices, const ImDrawVert* vertices) {
  return {vertices + indices[0], vertices + indices[1], vertices + indices[2], vertices + indices[4]};
}

void draw_command(const DrawSnapshot& frame, const DrawCommand& command, const RasterTarget& target) {
  const ImDrawVert* const vertices = frame.vertices.data() + command.first_vertex;
  std::span<const ImDrawIdx> indices = indices_of(frame, command);
  const Reach reach(target);
  while (indices.size() >= 3) {
    if (!reach.touches(vertices[indices[0]].pos, vertices[indices[1]].pos, vertices[indices[2]].pos)) {
      indices = indices.subspan(3);
      continue;
    }
    if (const auto quad = first_quad(target, indices, vertices)) {
      draw_quad(target, *quad);
      indices = indices.subspan(6);
      continue;
    }
    if (is_strip_quad(indices) && raster_strip_quad(target, first_four(indices, vertices))) {
      indices = indices.subspan(6);
      continue;
    }
    if (const std::size_t fan = may_be_fan(indices, vertices) ? fan_length(indices, vertices) : 0; fan > 0) {
      raster_fan(target, indices.first(fan * 3), vertices);
      indices = indices.subspan(fan * 3);
      continue;
    }
    raster_triangle(target, vertices[indices[0]], vertices[indices[1]], vertices[indices[2]]);
    indices = indices.subspan(3);
  }
}

void draw_area(const DrawSnapshot& frame, const OpacityPicture& letters, std::uint32_t ground, const PixelView& picture,
               const PixelRect& area) {
  RasterTarget whole{picture, letters, area, frame.origin, frame.scale, {}};
  if (frame.commands.empty() || !hides_ground(frame, whole)) {
    for (int y = area.top; y < area.bottom; ++y)
      fill_run(picture.row(y) + area.left, picture.row(y) + area.right, ground);
  }
  if (!frame.vertices.empty()) {
    const ImVec2 usual = frame.vertices.front().uv;
    whole.known = {usual, opacity_at(whole, usual)};
  }
  for (const DrawCommand& command : frame.commands) {
    RasterTarget target = whole;
    target.clip = common(clip_of(frame, command), area);
    if (!target.clip.empty()) draw_command(frame, command, target);
  }
}

}  // namespace

void rasterise(const DrawSnapshot& frame, const OpacityPicture& letters, std::uint32_t ground, const PixelView& picture,
               const PixelAreas& areas) {
  for (const PixelRect& area : areas)
    draw_area(frame, letters, ground, picture, area);
}

}  // namespace nc::platform
