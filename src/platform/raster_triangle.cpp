#include <array>
#include <cstdint>
#include <utility>

#include "platform/raster_target.hpp"

namespace nc::platform {
namespace {

constexpr std::int64_t steps = 256;  // of a pixel, to which corners are rounded

struct Corner {
  std::int64_t x = 0;  ///< in steps
  std::int64_t y = 0;
};

Corner corner_of(const RasterTarget& target, const ImDrawVert& vertex) {
  const auto in_steps = [&](float place, std::size_t axis) {
    const float exact = (place - target.origin[axis]) * target.scale[axis] * static_cast<float>(steps);
    return static_cast<std::int64_t>(exact + (exact < 0 ? -0.5F : 0.5F));
  };
  return {in_steps(vertex.pos.x, 0), in_steps(vertex.pos.y, 1)};
}

std::int64_t floor_div(std::int64_t value, std::int64_t by) {
  return value / by - (value % by != 0 && (value < 0) != (by < 0) ? 1 : 0);
}

/// One side: inside is where across * x + down * y + rest >= 0, x and y in steps.
class Side {
 public:
  Side(const Corner& from, const Corner& to) : across_(from.y - to.y), down_(to.x - from.x) {
    rest_ = -(across_ * from.x + down_ * from.y) + (across_ + down_) * (steps / 2);
    // Pixels on a top or a left side belong to the triangle, those on the others do not.
    const bool owns = across_ > 0 || (across_ == 0 && down_ > 0);
    if (!owns) --rest_;
    if (across_ != 0) inverse_ = -1.0 / static_cast<double>(across_ * steps);
  }

  /// Narrows [first, last) to the pixels of row `y` that are inside.
  void narrow(int y, int& first, int& last) const {
    const std::int64_t at_row = down_ * steps * y + rest_;
    if (across_ == 0) {
      if (at_row < 0) last = first;
      return;
    }
    // Exact: what is not a whole number is further than this from one, and the error of the product is much smaller.
    constexpr double nearly = 1.0e-9;
    const double zero = static_cast<double>(at_row) * inverse_;
    if (across_ > 0) {
      if (zero > first) first = zero > last ? last : last - static_cast<int>(last - zero + nearly);
    } else {
      if (zero < last) last = zero < first - 1 ? first : first + static_cast<int>(zero - first + 1 + nearly);
    }
  }

 private:
  std::int64_t across_;
  std::int64_t down_;
  std::int64_t rest_ = 0;
  double inverse_ = 0;
};

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

/// What the pixels of the triangle look like.
struct Look {
  std::array<std::uint32_t, 3> pixels{};  ///< at the corners
  bool one_colour = true;                 ///< but for the opacity
  bool one_opacity = true;
  bool plain = true;      ///< one place of the letters' picture
  bool same_row = false;  ///< nothing changes along a row
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
  look.one_opacity = part(a, 24) == part(b, 24) && part(a, 24) == part(c, 24);
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
  look.plain = first.x == second.x && first.x == third.x && first.y == second.y && first.y == third.y;
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
  return static_cast<std::uint32_t>(std::clamp(value, 0.0F, 255.0F) + 0.5F);
}

std::uint32_t pixel_at(const Look& look, int x, int y) {
  if (look.one_colour) return look.pixels[0];
  return to_byte(look.parts[2].at(x, y)) << 16U | to_byte(look.parts[1].at(x, y)) << 8U |
         to_byte(look.parts[0].at(x, y));
}

std::uint32_t opacity_at(const RasterTarget& target, const Look& look, int x, int y) {
  const float there = look.plain ? look.plain_opacity : mixed_opacity(target.letters, look.u.at(x, y), look.v.at(x, y));
  return to_byte(look.parts[3].at(x, y) * there);
}

void paint_row(const RasterTarget& target, const Look& look, int y, std::pair<int, int> run) {
  std::uint32_t* const row = target.picture.row(y);
  if (look.same_row) {
    return paint_run(row + run.first, row + run.second, look.pixels[0], opacity_at(target, look, run.first, y));
  }
  for (int x = run.first; x < run.second; ++x)
    row[x] = blend(row[x], pixel_at(look, x, y), opacity_at(target, look, x, y));
}

/// Pixels that the triangle may touch.
PixelRect bounds_of(const std::array<Corner, 3>& corners, const PixelRect& clip) {
  const auto [left, right] = std::minmax({corners[0].x, corners[1].x, corners[2].x});
  const auto [top, bottom] = std::minmax({corners[0].y, corners[1].y, corners[2].y});
  const auto within = [](std::int64_t place, int low, int high) {
    return static_cast<int>(std::clamp<std::int64_t>(floor_div(place, steps), low, high));
  };
  return {within(left, clip.left, clip.right), within(top, clip.top, clip.bottom),
          within(right + steps, clip.left, clip.right), within(bottom + steps, clip.top, clip.bottom)};
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
  const Look look = look_of(target, Slopes(corners, cross()), vertices);
  const std::array<Side, 3> sides{Side(corners[0], corners[1]), Side(corners[1], corners[2]),
                                  Side(corners[2], corners[0])};
  for (int y = bounds.top; y < bounds.bottom; ++y) {
    int first = bounds.left;
    int last = bounds.right;
    for (const Side& side : sides)
      side.narrow(y, first, last);
    if (first < last) paint_row(target, look, y, {first, last});
  }
}

}  // namespace nc::platform
