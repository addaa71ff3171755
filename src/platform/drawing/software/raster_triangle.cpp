#include "platform/drawing/software/raster_triangle.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <utility>

#include "platform/drawing/software/raster_side.hpp"
#include "platform/drawing/software/raster_target.hpp"

namespace nc::platform {
namespace {

/// A value that changes evenly over the triangle.
struct Slope {
  float at_origin = 0;
  float across = 0;
  float down = 0;

  float at(int x, int y) const {
    return at_origin + across * (static_cast<float>(x) + 0.5F) + down * (static_cast<float>(y) + 0.5F);
  }
};

/// Twice the area, negative when the corners go round against the clock.
std::int64_t twice_area_of(const std::array<Corner, 3>& corners) {
  const std::int64_t left = corners[0].x;
  const std::int64_t top = corners[0].y;
  return (corners[1].x - left) * (corners[2].y - top) - (corners[2].x - left) * (corners[1].y - top);
}

/// Finds slopes from three values at three corners.
class Slopes {
 public:
  Slopes(const std::array<Corner, 3>& corners, std::int64_t twice_area) {
    for (std::size_t number = 0; number < 3; ++number) {
      x_[number] = static_cast<float>(corners[number].x) / static_cast<float>(steps);
      y_[number] = static_cast<float>(corners[number].y) / static_cast<float>(steps);
    }
    share_ = static_cast<float>(steps * steps) / static_cast<float>(twice_area);
  }

  Slope of(float a, float b, float c) const {
    Slope slope;
    slope.across = ((b - a) * (y_[2] - y_[0]) - (c - a) * (y_[1] - y_[0])) * share_;
    slope.down = ((c - a) * (x_[1] - x_[0]) - (b - a) * (x_[2] - x_[0])) * share_;
    slope.at_origin = a - slope.across * x_[0] - slope.down * y_[0];
    return slope;
  }

 private:
  std::array<float, 3> x_{};
  std::array<float, 3> y_{};
  float share_ = 0;
};

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

/// How far the corners of a triangle reach.
struct Extent {
  explicit Extent(const std::array<Corner, 3>& corners)
      : low{std::min(std::min(corners[0].x, corners[1].x), corners[2].x),
            std::min(std::min(corners[0].y, corners[1].y), corners[2].y)},
        high{std::max(std::max(corners[0].x, corners[1].x), corners[2].x),
             std::max(std::max(corners[0].y, corners[1].y), corners[2].y)} {}

  /// The pixels whose middle is not beyond a corner.
  [[nodiscard]] PixelRect pixels(const PixelRect& clip) const {
    constexpr std::int32_t half = steps / 2;  // corners have room for it: they are at most 8 million pixels away
    return {std::max((low.x + half - 1) >> 8, clip.left), std::max((low.y + half - 1) >> 8, clip.top),
            std::min((high.x + half) >> 8, clip.right), std::min((high.y + half) >> 8, clip.bottom)};
  }

  /// Not in the clip alone: what is drawn of a triangle shall not depend on where its picture is cut.
  [[nodiscard]] bool is_small() const {
    constexpr std::int64_t few_columns = 4;
    constexpr std::int64_t most_rows = 2000;  // products of breadth and height have room in 32 bits
    return std::int64_t{high.x} - low.x <= few_columns * steps && std::int64_t{high.y} - low.y <= most_rows * steps;
  }

  Corner low;
  Corner high;
};

/// Four columns of a row, as the processor calculates with them at once.
using FourSteps = std::int32_t __attribute__((vector_size(16)));

using FourFloats = float __attribute__((vector_size(16)));

bool all_negative(const FourSteps& numbers) {
  std::array<std::uint64_t, 2> halves{};
  std::memcpy(halves.data(), &numbers, sizeof halves);
  constexpr std::uint64_t signs = 0x8000000080000000U;
  return (halves[0] & halves[1] & signs) == signs;
}

/// The sides of a small triangle whose corners go round with the clock: how far the middles of four pixels of a row are
/// inside of each, 0 or more where they are inside.
class Sides {
 public:
  /// Begins at a pixel.
  Sides(const std::array<Corner, 3>& corners, int left, int top) {
    constexpr std::int32_t half = steps / 2;
    const auto two = std::bit_cast<FourSteps>(std::array<Corner, 2>{corners[0], corners[1]});
    const FourSteps third{corners[2].x, corners[2].y, 0, 0};
    // A column for each side: it goes from the corner of the same number to the next one.
    const FourSteps x = __builtin_shufflevector(two, third, 0, 2, 4, 4);
    const FourSteps y = __builtin_shufflevector(two, third, 1, 3, 5, 5);
    const FourSteps across = y - __builtin_shufflevector(y, y, 1, 2, 0, 0);
    const FourSteps down = __builtin_shufflevector(x, x, 1, 2, 0, 0) - x;
    // Pixels on a top or a left side belong to the shape, those on the others do not. True is -1.
    const FourSteps owns = (across > 0) | ((across == 0) & (down > 0));
    const FourSteps first = across * ((left << 8) + half - x) + down * ((top << 8) + half - y) - 1 - owns;
    across_ = across << 8;
    const FourSteps second = first + across_;
    const FourSteps third_pixel = second + across_;
    set_rows(first, second, third_pixel, third_pixel + across_);
    const FourSteps to_next_row = down << 8;
    down_ = {__builtin_shufflevector(to_next_row, to_next_row, 0, 0, 0, 0),
             __builtin_shufflevector(to_next_row, to_next_row, 1, 1, 1, 1),
             __builtin_shufflevector(to_next_row, to_next_row, 2, 2, 2, 2)};
  }

  /// Four pixels of the row, for one side.
  [[nodiscard]] const FourSteps& row(std::size_t side) const { return rows_[side]; }
  /// How much the distances grow from a pixel to the next, a column for each side.
  [[nodiscard]] const FourSteps& across() const { return across_; }
  void go_down() {
    for (std::size_t side = 0; side < 3; ++side)
      rows_[side] += down_[side];
  }

 private:
  /// Turns pixels with a column for each side into sides with a column for each pixel.
  void set_rows(const FourSteps& a, const FourSteps& b, const FourSteps& c, const FourSteps& d) {
    const FourSteps left = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    const FourSteps right = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    const FourSteps last_left = __builtin_shufflevector(a, b, 2, 6, 2, 6);
    const FourSteps last_right = __builtin_shufflevector(c, d, 2, 6, 2, 6);
    rows_ = {__builtin_shufflevector(left, right, 0, 1, 4, 5), __builtin_shufflevector(left, right, 2, 3, 6, 7),
             __builtin_shufflevector(last_left, last_right, 0, 1, 4, 5)};
  }

  std::array<FourSteps, 3> rows_{};
  std::array<FourSteps, 3> down_{};
  FourSteps across_{};
};

/// A plain triangle of a few columns in one colour, as the soft edges of shapes are cut into: every pixel is asked
/// whether it is inside, four of a row at once. To look for the ends of rows would be more work.
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
    Sides sides(corners, left, bounds.top);
    const FourSteps& per_side = sides.across();
    const FourFloats across =
        __builtin_convertvector(__builtin_shufflevector(per_side, per_side, 1, 2, 0, 0), FourFloats) * opacities_;
    const float slope = across[0] + across[1] + across[2];
    constexpr FourSteps columns{0, 1, 2, 3};
    const FourSteps hidden = (columns < bounds.left - left) | (columns >= bounds.right - left);
    std::uint32_t* row = picture_.row(bounds.top) + left;
    for (int y = bounds.top; y < bounds.bottom; ++y, row += picture_.width) {
      const FourSteps outside = sides.row(0) | sides.row(1) | sides.row(2) | hidden;
      if (!all_negative(outside)) {
        const FourSteps opacity = opacities(sides, slope) & ~(outside >> 31);
        blend_four_at(row, pixel_, opacities_in(reinterpret_cast<FourPixels>(opacity)));
      }
      sides.go_down();
    }
  }

 private:
  /// How far a pixel is inside of each side counts for the corner that the side does not touch.
  [[nodiscard]] FourSteps opacities(const Sides& sides, float slope) const {
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
  triangle.twice_area = twice_area_of(corners);
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
