#include "platform/drawing/software/raster_strip.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "platform/drawing/software/raster_side.hpp"
#include "platform/drawing/software/raster_slope.hpp"
#include "platform/drawing/software/raster_small.hpp"

namespace nc::platform {
namespace {

using Vertices = std::array<const ImDrawVert*, 4>;
using Corners = std::array<Corner, 4>;

/// One colour, a side of one opacity, and another opposite.
bool is_even(const Vertices& vertices) {
  const auto& [a, b, c, d] = vertices;
  return a->col == b->col && c->col == d->col && ((a->col ^ c->col) & ~IM_COL32_A_MASK) == 0 &&
         same_place(a->uv, b->uv) && same_place(a->uv, c->uv) && same_place(a->uv, d->uv);
}

/// A quad that turns nowhere inwards. Its first side has the opacity `near`, its third one the opacity `far`. The two
/// triangles that it is cut into are told by these sides.
struct Strip {
  Corners corners;              ///< going round with the clock
  bool cut_from_first = false;  ///< it is cut from the first corner to the third; else from the fourth to the second
  std::int64_t twice_near = 0;  ///< twice the area of the triangle at the first side, above 0
  std::int64_t twice_far = 0;   ///< and at the third side

  /// The opacity of a row is the same everywhere.
  [[nodiscard]] bool is_level() const { return corners[0].y == corners[1].y && corners[2].y == corners[3].y; }
  /// The opacity of a column is the same everywhere.
  [[nodiscard]] bool is_upright() const { return corners[0].x == corners[1].x && corners[2].x == corners[3].x; }
};

std::optional<Strip> strip_of(const Corners& corners) {
  const auto& [a, b, c, d] = corners;
  const std::int64_t near = twice_area_of(a, b, c);
  const std::int64_t far = twice_area_of(c, d, a);
  const std::int64_t across = twice_area_of(d, a, b);
  const std::int64_t rest = near + far - across;
  if (near > 0 && far > 0 && across >= 0 && rest >= 0) return Strip{corners, true, near, far};
  if (near < 0 && far < 0 && across <= 0 && rest <= 0) return Strip{{b, a, d, c}, false, -near, -far};
  return std::nullopt;
}

/// The opacities of both sides, 0 to 255.
struct Ends {
  float near = 0;
  float far = 0;
};

/// A strip of a few columns. A pixel's distance from the side of its triangle tells its opacity.
class SmallStrip {
 public:
  SmallStrip(const RasterTarget& target, const Strip& strip, const Ends& ends, const PixelRect& bounds)
      : picture_(target.picture),
        bounds_(bounds),
        left_(std::min(bounds.left, picture_.width - 4)),
        hidden_(columns_beyond(bounds, left_)),
        sides_(sides_of(strip.corners, left_, bounds.top)) {
    const Corner& from = strip.corners[strip.cut_from_first ? 0 : 3];
    const Corner& to = strip.corners[strip.cut_from_first ? 2 : 1];
    const bool owned = cut_along(from, to);
    const FourSteps& owns = sides_.owns();
    // raster_triangle() mixes its opacity of the distances from three sides, each less by 1 where the side does not own
    // its pixels. The same is taken off here, so that both round alike.
    const auto lacking = [](bool cut_owned, std::int32_t side, std::int32_t other) {
      return static_cast<float>((cut_owned ? 0 : 1) + (1 + side) + (1 + other));
    };
    const float near_share = 1.0F / static_cast<float>(strip.twice_near);
    const float far_share = 1.0F / static_cast<float>(strip.twice_far);
    const float near_lacks = lacking(!owned, owns[0], owns[strip.cut_from_first ? 1 : 3]);
    const float far_lacks = lacking(owned, owns[2], owns[strip.cut_from_first ? 3 : 1]);
    near_ = {ends.near - near_lacks * ends.near * near_share, (ends.far - ends.near) * near_share};
    far_ = {ends.far - far_lacks * ends.far * far_share, (ends.near - ends.far) * far_share};
  }

  void paint(std::uint32_t pixel) {
    paint_rows(pixel, [this] { return opacities(); });
  }

  /// The same for an upright strip, where all rows have the same opacities. Returns false, and draws nothing, when the
  /// triangles round one of them in different ways.
  bool paint_upright(std::uint32_t pixel) {
    const FourSteps seen = ~((sides_.row(0) | sides_.row(2) | hidden_) >> 31);
    const FourSteps near = near_opacities() & seen;
    if (!all_zero(near ^ (far_opacities() & seen))) return false;
    if (!all_zero(near)) paint_rows(pixel, [near] { return near; });
    return true;
  }

 private:
  /// An opacity that grows with the distance from a side.
  struct Growth {
    float at_side = 0;
    float by_distance = 0;
  };

  static Sides<4> sides_of(const Corners& corners, int left, int top) {
    const FourSteps x{corners[0].x, corners[1].x, corners[2].x, corners[3].x};
    const FourSteps y{corners[0].y, corners[1].y, corners[2].y, corners[3].y};
    return {{x, y, __builtin_shufflevector(x, x, 1, 2, 3, 0), __builtin_shufflevector(y, y, 1, 2, 3, 0)}, left, top};
  }

  /// The line between both triangles, as a side of the far one. Returns true when that one owns the pixels on it.
  bool cut_along(const Corner& from, const Corner& to) {
    constexpr std::int32_t half = steps / 2;
    const std::int32_t across = from.y - to.y;
    const std::int32_t down = to.x - from.x;
    const bool owned = across > 0 || (across == 0 && down > 0);
    const std::int32_t first =
        across * ((left_ << 8) + half - from.x) + down * ((bounds_.top << 8) + half - from.y) - (owned ? 0 : 1);
    const std::int32_t to_next = across * steps;
    cut_ = FourSteps{0, to_next, 2 * to_next, 3 * to_next} + first;
    cut_down_ = FourSteps{} + down * static_cast<std::int32_t>(steps);
    return owned;
  }

  static bool all_zero(const FourSteps& numbers) { return all_negative(~(numbers | -numbers)); }

  [[nodiscard]] FourFloats of(const Growth& growth, std::size_t side) const {
    return __builtin_convertvector(sides_.row(side), FourFloats) * growth.by_distance + (growth.at_side + 0.5F);
  }
  [[nodiscard]] FourSteps near_opacities() const { return __builtin_convertvector(of(near_, 0), FourSteps); }
  [[nodiscard]] FourSteps far_opacities() const { return __builtin_convertvector(of(far_, 2), FourSteps); }
  [[nodiscard]] FourSteps opacities() const {
    return __builtin_convertvector(cut_ >= 0 ? of(far_, 2) : of(near_, 0), FourSteps);
  }

  template <class Opacities>
  void paint_rows(std::uint32_t pixel, const Opacities& opacities) {
    std::uint32_t* row = picture_.row(bounds_.top) + left_;
    for (int y = bounds_.top; y < bounds_.bottom; ++y, row += picture_.width) {
      const FourSteps outside = sides_.outside() | hidden_;
      if (!all_negative(outside)) {
        const FourSteps inside = opacities() & ~(outside >> 31);
        blend_four_at(row, pixel, opacities_in(reinterpret_cast<FourPixels>(inside)));
      }
      sides_.go_down();
      cut_ += cut_down_;
    }
  }

  PixelView picture_;
  PixelRect bounds_;
  int left_;
  FourSteps hidden_;
  Sides<4> sides_;
  FourSteps cut_{};
  FourSteps cut_down_{};
  Growth near_;
  Growth far_;
};

/// The opacities of the rows of a level strip, as each of the two triangles rounds them.
class LevelOpacities {
 public:
  LevelOpacities(const Strip& strip, const Ends& ends, float all) : all_(all) {
    const Corners& c = strip.corners;
    const std::array<Corner, 3> near =
        strip.cut_from_first ? std::array{c[0], c[1], c[2]} : std::array{c[1], c[3], c[0]};
    const std::array<Corner, 3> far =
        strip.cut_from_first ? std::array{c[2], c[3], c[0]} : std::array{c[3], c[1], c[2]};
    const auto [here, there] = ends;
    const Slopes at_near(near, strip.twice_near);
    const Slopes at_far(far, strip.twice_far);
    near_ = strip.cut_from_first ? at_near.of(here, here, there) : at_near.of(here, there, here);
    far_ = strip.cut_from_first ? at_far.of(there, there, here) : at_far.of(there, here, there);
  }

  /// Nothing when they differ.
  [[nodiscard]] std::optional<std::uint32_t> opacity(int y) const {
    const std::uint32_t near = at(near_, y);
    return near == at(far_, y) ? std::optional(near) : std::nullopt;
  }

 private:
  [[nodiscard]] std::uint32_t at(const Slope& slope, int y) const {
    return to_byte(slope.at_origin * all_ + slope.down * all_ * (static_cast<float>(y) + 0.5F));
  }

  float all_;
  Slope near_;
  Slope far_;
};

/// A side of a strip at a row on its way down.
Crossing side_at(const Corner& from, const Corner& to, int row) {
  return from.y < to.y ? crossing_of(from, to, row) : crossing_of(to, from, row);
}

/// Paints a level strip of any length row by row. Returns false, and draws nothing, when it has many rows or when the
/// triangles round an opacity in different ways.
bool paint_level(const RasterTarget& target, const Strip& strip, const Ends& ends, float all, std::uint32_t pixel) {
  constexpr int most_rows = 4;
  const auto [upper, lower] = std::minmax(strip.corners[0].y, strip.corners[2].y);
  const int top = std::max(static_cast<int>(pixel_from_step(upper)), target.clip.top);
  const int bottom = std::min(static_cast<int>(pixel_from_step(lower)), target.clip.bottom);
  if (bottom <= top) return true;
  if (bottom - top > most_rows) return false;
  std::array<std::uint32_t, most_rows> opacities{};
  const LevelOpacities rows(strip, ends, all);
  for (int y = top; y < bottom; ++y) {
    const auto opacity = rows.opacity(y);
    if (!opacity) return false;
    opacities[static_cast<std::size_t>(y - top)] = *opacity;
  }
  Crossing one = side_at(strip.corners[1], strip.corners[2], top);
  Crossing other = side_at(strip.corners[3], strip.corners[0], top);
  for (int y = top; y < bottom; ++y) {
    const auto first = std::max<std::int64_t>(std::min(one.pixel, other.pixel), target.clip.left);
    const auto last = std::min<std::int64_t>(std::max(one.pixel, other.pixel), target.clip.right);
    std::uint32_t* const row = target.picture.row(y);
    paint_run(row + first, row + last, pixel, opacities[static_cast<std::size_t>(y - top)]);
    one.go_down();
    other.go_down();
  }
  return true;
}

void paint_four_columns(const RasterTarget& target, const Strip& strip, const Ends& ends, const PixelRect& bounds,
                        std::uint32_t pixel) {
  SmallStrip small(target, strip, ends, bounds);
  if (!strip.is_upright() || !small.paint_upright(pixel)) small.paint(pixel);
}

float alpha_of(const ImDrawVert& vertex) {
  return static_cast<float>(vertex.col >> IM_COL32_A_SHIFT);
}

}  // namespace

bool is_strip_quad(std::span<const ImDrawIdx> indices) {
  return indices.size() >= 6 && indices[3] == indices[2] && indices[5] == indices[0];
}

bool raster_strip_quad(const RasterTarget& target, const std::array<const ImDrawVert*, 4>& vertices) {
  const Corners corners{corner_of(target, *vertices[0]), corner_of(target, *vertices[1]),
                        corner_of(target, *vertices[2]), corner_of(target, *vertices[3])};
  const Extent extent(corners);
  const PixelRect bounds = extent.pixels(target.clip);
  if (bounds.empty()) return true;
  if (!is_even(vertices)) return false;
  const auto strip = strip_of(corners);
  if (!strip) return false;
  const std::uint32_t pixel = pixel_from(vertices[0]->col);
  const float all = opacity_at(target, vertices[0]->uv);
  const Ends ends{alpha_of(*vertices[0]), alpha_of(*vertices[2])};
  if (target.picture.width < 4 || !extent.is_within(8, 1000))
    return strip->is_level() && paint_level(target, *strip, ends, all, pixel);
  for (PixelRect four = bounds; four.left < bounds.right; four.left = four.right) {
    four.right = std::min(four.left + 4, bounds.right);
    paint_four_columns(target, *strip, {ends.near * all, ends.far * all}, four, pixel);
  }
  return true;
}

}  // namespace nc::platform
