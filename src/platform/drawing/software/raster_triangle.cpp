#include "platform/drawing/software/raster_triangle.hpp"

#include <array>
#include <cstdint>
#include <optional>
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

std::uint32_t part(std::uint32_t pixel, unsigned shift) {
  return pixel >> shift & 0xFFU;
}

/// One place of the letters' picture.
bool is_plain(const std::array<const ImDrawVert*, 3>& corners) {
  const ImVec2 first = corners[0]->uv;
  return first.x == corners[1]->uv.x && first.x == corners[2]->uv.x && first.y == corners[1]->uv.y &&
         first.y == corners[2]->uv.y;
}

/// What the pixels of the triangle look like.
struct Look {
  std::array<std::uint32_t, 3> pixels{};  ///< at the corners
  bool one_colour = true;                 ///< but for the opacity
  bool plain = true;                      ///< as of is_plain()
  bool same_row = false;                  ///< nothing changes along a row
  float plain_opacity = 1;
  std::array<Slope, 4> parts;  ///< blue, green, red, opacity
  Slope u;                     ///< in pixels of the letters' picture
  Slope v;
};

Look look_of(const RasterTarget& target, const Slopes& slopes, const std::array<const ImDrawVert*, 3>& corners) {
  Look look;
  for (std::size_t number = 0; number < 3; ++number)
    look.pixels[number] = pixel_from(corners[number]->col);
  const auto [a, b, c] = look.pixels;
  look.one_colour = ((a ^ b) & 0xFFFFFFU) == 0 && ((a ^ c) & 0xFFFFFFU) == 0;
  for (unsigned number = look.one_colour ? 3 : 0; number < 4; ++number) {
    const unsigned shift = number * 8;
    look.parts[number] = slopes.of(static_cast<float>(part(a, shift)), static_cast<float>(part(b, shift)),
                                   static_cast<float>(part(c, shift)));
  }
  const auto width = static_cast<float>(target.letters.width);
  const auto height = static_cast<float>(target.letters.height);
  const ImVec2 first = corners[0]->uv;
  const ImVec2 second = corners[1]->uv;
  const ImVec2 third = corners[2]->uv;
  look.plain = is_plain(corners);
  if (look.plain) {
    look.plain_opacity = mixed_opacity(target.letters, first.x * width, first.y * height);
  } else {
    look.u = slopes.of(first.x * width, second.x * width, third.x * width);
    look.v = slopes.of(first.y * height, second.y * height, third.y * height);
  }
  constexpr float little = 1.0e-4F;
  look.same_row = look.one_colour && std::fabs(look.parts[3].across) < little && std::fabs(look.u.across) < little &&
                  std::fabs(look.v.across) < little;
  return look;
}

std::uint32_t to_byte(float value) {
  return static_cast<std::uint32_t>(nearest(std::clamp(value, 0.0F, 255.0F)));
}

/// Gives the pixels of a triangle their colours.
class Shade {
 public:
  Shade(const RasterTarget& target, const Look& look) : target_(target), look_(look) {
    if (!look_.plain) return;
    Slope& opacity = look_.parts[3];
    opacity.at_origin *= look_.plain_opacity;
    opacity.across *= look_.plain_opacity;
    opacity.down *= look_.plain_opacity;
  }

  void paint_row(int y, int first, int last) const {
    std::uint32_t* const row = target_.picture.row(y);
    if (look_.same_row) return paint_run(row + first, row + last, look_.pixels[0], opacity_at(first, y));
    if (look_.one_colour && look_.plain) return paint_soft(row, y, first, last);
    for (int x = first; x < last; ++x)
      row[x] = blend(row[x], pixel_at(x, y), opacity_at(x, y));
  }

 private:
  /// The soft edge of a shape.
  void paint_soft(std::uint32_t* row, int y, int first, int last) const {
    const Slope& opacity = look_.parts[3];
    const float at_first = opacity.at(first, y);
    for (int x = first; x < last; ++x)
      row[x] = blend(row[x], look_.pixels[0], to_byte(at_first + opacity.across * static_cast<float>(x - first)));
  }

  [[nodiscard]] std::uint32_t pixel_at(int x, int y) const {
    if (look_.one_colour) return look_.pixels[0];
    return to_byte(look_.parts[2].at(x, y)) << 16U | to_byte(look_.parts[1].at(x, y)) << 8U |
           to_byte(look_.parts[0].at(x, y));
  }

  [[nodiscard]] std::uint32_t opacity_at(int x, int y) const {
    const float opacity = look_.parts[3].at(x, y);
    return to_byte(look_.plain ? opacity
                               : opacity * mixed_opacity(target_.letters, look_.u.at(x, y), look_.v.at(x, y)));
  }

  const RasterTarget& target_;
  Look look_;
};

/// Pixels whose middle is not beyond a corner.
PixelRect bounds_of(const std::array<Corner, 3>& corners, const PixelRect& clip) {
  const auto [left, right] = std::minmax({corners[0].x, corners[1].x, corners[2].x});
  const auto [top, bottom] = std::minmax({corners[0].y, corners[1].y, corners[2].y});
  const auto first = [](std::int64_t place, int low, int high) {
    return static_cast<int>(std::clamp<std::int64_t>(pixel_at_step(place + steps / 2 - 1), low, high));
  };
  const auto end = [](std::int64_t place, int low, int high) {
    return static_cast<int>(std::clamp<std::int64_t>(pixel_at_step(place + steps / 2), low, high));
  };
  return {first(left, clip.left, clip.right), first(top, clip.top, clip.bottom), end(right, clip.left, clip.right),
          end(bottom, clip.top, clip.bottom)};
}

/// A plain triangle of a few columns in one colour, as the soft edges of shapes are cut into: every pixel is asked
/// whether it is inside. To look for the ends of rows would be more work.
class SmallTriangle {
 public:
  SmallTriangle(const RasterTarget& target, const std::array<const ImDrawVert*, 3>& corners, std::int64_t twice_area)
      : target_(target),
        pixel_(pixel_from(corners[0]->col)) {
    const float there = mixed_opacity(target.letters, corners[0]->uv.x * static_cast<float>(target.letters.width),
                                      corners[0]->uv.y * static_cast<float>(target.letters.height));
    const float share = there / static_cast<float>(twice_area);
    for (std::size_t at = 0; at < 3; ++at)
      opacities_[at] = static_cast<float>(part(pixel_from(corners[at]->col), 24)) * share;
  }

  void paint(const std::array<Side, 3>& sides, const PixelRect& bounds) const {
    const float across = mixed(sides[0].across_pixel(), sides[1].across_pixel(), sides[2].across_pixel());
    for (int y = bounds.top; y < bounds.bottom; ++y) {
      std::int64_t a = sides[0].inside(bounds.left, y);
      std::int64_t b = sides[1].inside(bounds.left, y);
      std::int64_t c = sides[2].inside(bounds.left, y);
      float opacity = mixed(a, b, c);
      std::uint32_t* const row = target_.picture.row(y);
      for (int x = bounds.left; x < bounds.right; ++x) {
        if ((a | b | c) >= 0) row[x] = blend(row[x], pixel_, static_cast<std::uint32_t>(nearest(opacity)));
        a += sides[0].across_pixel();
        b += sides[1].across_pixel();
        c += sides[2].across_pixel();
        opacity += across;
      }
    }
  }

 private:
  /// Of what is so far inside of the sides; each counts for the corner it does not touch.
  [[nodiscard]] float mixed(std::int64_t a, std::int64_t b, std::int64_t c) const {
    return static_cast<float>(b) * opacities_[0] + static_cast<float>(c) * opacities_[1] +
           static_cast<float>(a) * opacities_[2];
  }

  const RasterTarget& target_;
  std::uint32_t pixel_;
  std::array<float, 3> opacities_{};  ///< of the corners, 0 to 255, by twice the area
};

bool is_one_colour(const std::array<const ImDrawVert*, 3>& corners) {
  return (((corners[0]->col ^ corners[1]->col) | (corners[0]->col ^ corners[2]->col)) & ~IM_COL32_A_MASK) == 0;
}

/// Not in the clip alone: what is drawn of a triangle shall not depend on where its picture is cut.
bool is_small(const std::array<Corner, 3>& corners) {
  constexpr std::int64_t few_columns = 4;
  const auto [left, right] = std::minmax({corners[0].x, corners[1].x, corners[2].x});
  return right - left <= few_columns * steps;
}

/// Looks for the ends of each row.
template <class Paint>
void visit_rows(const std::array<Side, 3>& sides, const PixelRect& bounds, const Paint& paint) {
  for (int y = bounds.top; y < bounds.bottom; ++y) {
    int first = bounds.left;
    int last = bounds.right;
    for (const Side& side : sides)
      side.narrow(y, first, last);
    if (first < last) paint(y, first, last);
  }
}

}  // namespace

void raster_triangle(const RasterTarget& target, const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
  std::array<const ImDrawVert*, 3> vertices{&a, &b, &c};
  std::array<Corner, 3> corners{corner_of(target, a), corner_of(target, b), corner_of(target, c)};
  const auto cross = [&] {
    return (corners[1].x - corners[0].x) * (corners[2].y - corners[0].y) -
           (corners[2].x - corners[0].x) * (corners[1].y - corners[0].y);
  };
  if (cross() == 0) return;
  if (cross() < 0) {
    std::swap(corners[1], corners[2]);
    std::swap(vertices[1], vertices[2]);
  }
  const PixelRect bounds = bounds_of(corners, target.clip);
  if (bounds.empty()) return;
  const std::array<Side, 3> sides{Side(corners[0], corners[1]), Side(corners[1], corners[2]),
                                  Side(corners[2], corners[0])};
  if (is_small(corners) && is_one_colour(vertices) && is_plain(vertices)) {
    return SmallTriangle(target, vertices, cross()).paint(sides, bounds);
  }
  std::optional<Shade> shade;  // many triangles hold no pixel's middle
  visit_rows(sides, bounds, [&](int y, int first, int last) {
    if (!shade) shade.emplace(target, look_of(target, Slopes(corners, cross()), vertices));
    shade->paint_row(y, first, last);
  });
}

}  // namespace nc::platform
