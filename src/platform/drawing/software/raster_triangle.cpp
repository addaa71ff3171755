#include "platform/drawing/software/raster_triangle.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

#include "platform/drawing/software/raster_side.hpp"
#include "platform/drawing/software/raster_slope.hpp"
#include "platform/drawing/software/raster_small.hpp"
#include "platform/drawing/software/raster_target.hpp"

namespace nc::platform {
namespace {

/// A triangle whose corners go round with the clock.
struct Triangle {
  std::array<const ImDrawVert*, 3> vertices{};
  std::array<Corner, 3> corners;
  std::int64_t twice_area = 0;

  [[nodiscard]] std::uint32_t colour(std::size_t at) const { return vertices[at]->col; }
  [[nodiscard]] const ImVec2& uv(std::size_t at) const { return vertices[at]->uv; }

  /// One colour, but for the opacity.
  [[nodiscard]] bool is_one_colour() const {
    return (((colour(0) ^ colour(1)) | (colour(0) ^ colour(2))) & ~IM_COL32_A_MASK) == 0;
  }
  /// One place of the letters' picture.
  [[nodiscard]] bool is_plain() const { return same_place(uv(0), uv(1)) && same_place(uv(0), uv(2)); }
};

float part(std::uint32_t pixel, unsigned shift) {
  return static_cast<float>(pixel >> shift & 0xFFU);
}

float opacity_of(std::uint32_t colour) {
  return part(colour, IM_COL32_A_SHIFT);
}

/// A plain triangle in one colour, whose opacity alone changes: the soft edge of a shape.
class SoftTriangle {
 public:
  SoftTriangle(const RasterTarget& target, const Triangle& triangle)
      : picture_(target.picture),
        pixel_(pixel_from(triangle.colour(0))),
        opacity_(
            Slopes(triangle.corners, triangle.twice_area)
                .of(opacity_of(triangle.colour(0)), opacity_of(triangle.colour(1)), opacity_of(triangle.colour(2)))) {
    constexpr float little = 1.0e-4F;
    same_row_ = std::fabs(opacity_.across) < little;
    const float there = opacity_at(target, triangle.uv(0));
    opacity_.at_origin *= there;
    opacity_.across *= there;
    opacity_.down *= there;
  }

  void paint_row(int y, int first, int last) const {
    std::uint32_t* const row = picture_.row(y);
    const float at_first = opacity_.at(first, y);
    if (same_row_) return paint_run(row + first, row + last, pixel_, to_byte(at_first));
    blend_slope(row + first, static_cast<std::size_t>(last - first), pixel_, {at_first, opacity_.across});
  }

 private:
  PixelView picture_;
  std::uint32_t pixel_;
  Slope opacity_;
  bool same_row_ = false;  ///< nothing changes along a row
};

/// A triangle of several colours, or with a piece of the letters' picture.
class MixedTriangle {
 public:
  MixedTriangle(const RasterTarget& target, const Triangle& triangle) : target_(target) {
    const Slopes slopes(triangle.corners, triangle.twice_area);
    std::array<std::uint32_t, 3> pixels{};
    for (std::size_t at = 0; at < 3; ++at)
      pixels[at] = pixel_from(triangle.colour(at));
    for (unsigned at = 0; at < 4; ++at)
      parts_[at] = slopes.of(part(pixels[0], at * 8), part(pixels[1], at * 8), part(pixels[2], at * 8));
    const auto width = static_cast<float>(target.letters.width);
    const auto height = static_cast<float>(target.letters.height);
    u_ = slopes.of(triangle.uv(0).x * width, triangle.uv(1).x * width, triangle.uv(2).x * width);
    v_ = slopes.of(triangle.uv(0).y * height, triangle.uv(1).y * height, triangle.uv(2).y * height);
  }

  void paint_row(int y, int first, int last) const {
    std::uint32_t* const row = target_.picture.row(y);
    for (int x = first; x < last; ++x)
      row[x] = blend(row[x], pixel_at(x, y), opacity_at(x, y));
  }

 private:
  [[nodiscard]] std::uint32_t pixel_at(int x, int y) const {
    return to_byte(parts_[2].at(x, y)) << 16U | to_byte(parts_[1].at(x, y)) << 8U | to_byte(parts_[0].at(x, y));
  }
  [[nodiscard]] std::uint32_t opacity_at(int x, int y) const {
    return to_byte(parts_[3].at(x, y) * mixed_opacity(target_.letters, u_.at(x, y), v_.at(x, y)));
  }

  const RasterTarget& target_;
  std::array<Slope, 4> parts_;  ///< blue, green, red, opacity
  Slope u_;                     ///< in pixels of the letters' picture
  Slope v_;
};

/// The sides of a small triangle, from a pixel on.
Sides<3> sides_of(const std::array<Corner, 3>& corners, int left, int top) {
  const FourSteps x{corners[0].x, corners[1].x, corners[2].x, corners[2].x};
  const FourSteps y{corners[0].y, corners[1].y, corners[2].y, corners[2].y};
  return {{x, y, __builtin_shufflevector(x, x, 1, 2, 0, 0), __builtin_shufflevector(y, y, 1, 2, 0, 0)}, left, top};
}

/// A plain triangle of a few columns in one colour.
class SmallTriangle {
 public:
  SmallTriangle(const RasterTarget& target, const Triangle& triangle)
      : picture_(target.picture),
        pixel_(pixel_from(triangle.colour(0))) {
    const float share = opacity_at(target, triangle.uv(0)) / static_cast<float>(triangle.twice_area);
    const auto alpha = [&](std::size_t at) { return static_cast<int>(triangle.colour(at) >> IM_COL32_A_SHIFT); };
    opacities_ = __builtin_convertvector((FourSteps{alpha(0), alpha(1), alpha(2), 0}), FourFloats) * share;
  }

  /// In a fifth column there can be nothing but a corner on the right, which is not drawn. The picture must have four
  /// columns; those outside of the bounds are written as they were.
  void paint(const std::array<Corner, 3>& corners, const PixelRect& bounds) const {
    const int left = std::min(bounds.left, picture_.width - 4);
    Sides<3> sides = sides_of(corners, left, bounds.top);
    const FourSteps& per_side = sides.across();
    const FourFloats across =
        __builtin_convertvector(__builtin_shufflevector(per_side, per_side, 1, 2, 0, 0), FourFloats) * opacities_;
    const float slope = across[0] + across[1] + across[2];
    const FourSteps hidden = columns_beyond(bounds, left);
    std::uint32_t* row = picture_.row(bounds.top) + left;
    for (int y = bounds.top; y < bounds.bottom; ++y, row += picture_.width) {
      const FourSteps outside = sides.outside() | hidden;
      if (!all_negative(outside)) {
        const FourSteps opacity = opacities(sides, slope) & ~(outside >> 31);
        blend_four_at(row, pixel_, opacities_in(reinterpret_cast<FourPixels>(opacity)));
      }
      sides.go_down();
    }
  }

 private:
  /// How far a pixel is inside of each side counts for the corner that the side does not touch.
  [[nodiscard]] FourSteps opacities(const Sides<3>& sides, float slope) const {
    const auto far = [&](std::size_t side) { return __builtin_convertvector(sides.row(side), FourFloats); };
    const FourFloats first = far(1) * opacities_[0] + far(2) * opacities_[1] + far(0) * opacities_[2];
    FourFloats each = __builtin_shufflevector(first, first, 0, 0, 0, 0);
    each += FourFloats{0, slope, slope, slope};
    each += FourFloats{0, 0, slope, slope};
    each += FourFloats{0, 0, 0, slope};
    return __builtin_convertvector(each + 0.5F, FourSteps);
  }

  PixelView picture_;
  std::uint32_t pixel_;
  FourFloats opacities_{};  ///< of the corners, 0 to 255, by twice the area
};

/// Goes down both sides of a triangle that may be long. Many triangles hold no pixel's middle: `Shade` is made when one
/// does.
template <class Shade>
class LongTriangle {
 public:
  LongTriangle(const RasterTarget& target, const Triangle& triangle) : target_(target), triangle_(triangle) {}

  void paint() {
    std::array<Corner, 3> by_height = triangle_.corners;
    auto& [top, middle, bottom] = by_height;
    if (middle.y < top.y) std::swap(top, middle);
    if (bottom.y < middle.y) std::swap(middle, bottom);
    if (middle.y < top.y) std::swap(top, middle);
    const std::int64_t first_row = std::max<std::int64_t>(pixel_from_step(top.y), target_.clip.top);
    const std::int64_t middle_row = std::max<std::int64_t>(pixel_from_step(middle.y), first_row);
    const std::int64_t end_row = std::min<std::int64_t>(pixel_from_step(bottom.y), target_.clip.bottom);
    if (first_row >= end_row) return;
    Crossing longest = crossing_of(top, bottom, first_row);
    if (first_row < middle_row)
      paint_between(longest, crossing_of(top, middle, first_row), std::min(middle_row, end_row));
    if (middle_row < end_row) paint_between(longest, crossing_of(middle, bottom, middle_row), end_row);
  }

 private:
  void paint_between(Crossing& longest, Crossing other, std::int64_t end_row) {
    const PixelRect& clip = target_.clip;
    for (std::int64_t y = other.first_row; y < end_row; ++y) {
      const std::int64_t first = std::max<std::int64_t>(std::min(longest.pixel, other.pixel), clip.left);
      const std::int64_t last = std::min<std::int64_t>(std::max(longest.pixel, other.pixel), clip.right);
      if (first < last) paint_row(static_cast<int>(y), static_cast<int>(first), static_cast<int>(last));
      longest.go_down();
      other.go_down();
    }
  }

  void paint_row(int y, int first, int last) {
    if (!shade_) shade_.emplace(target_, triangle_);
    shade_->paint_row(y, first, last);
  }

  const RasterTarget& target_;
  const Triangle& triangle_;
  std::optional<Shade> shade_;
};

}  // namespace

void raster_triangle(const RasterTarget& target, const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
  // Most triangles of the drawing library go round against the clock: this is their order with it.
  Triangle triangle{{&a, &c, &b}, {corner_of(target, a), corner_of(target, c), corner_of(target, b)}, 0};
  std::array<Corner, 3>& corners = triangle.corners;
  const Extent extent(corners);
  const PixelRect bounds = extent.pixels(target.clip);
  if (bounds.empty()) return;
  triangle.twice_area = twice_area_of(corners[0], corners[1], corners[2]);
  if (triangle.twice_area == 0) return;
  if (triangle.twice_area < 0) {
    std::swap(corners[1], corners[2]);
    std::swap(triangle.vertices[1], triangle.vertices[2]);
    triangle.twice_area = -triangle.twice_area;
  }
  if (!triangle.is_one_colour() || !triangle.is_plain()) return LongTriangle<MixedTriangle>(target, triangle).paint();
  if (target.picture.width >= 4 && extent.is_small()) return SmallTriangle(target, triangle).paint(corners, bounds);
  LongTriangle<SoftTriangle>(target, triangle).paint();
}

}  // namespace nc::platform
