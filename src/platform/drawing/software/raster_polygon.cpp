#include "platform/drawing/software/raster_polygon.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "platform/drawing/software/raster_side.hpp"

namespace nc::platform {
namespace {

constexpr std::size_t most_corners = 128;

bool same_look(const ImDrawVert& a, const ImDrawVert& b) {
  return a.col == b.col && same_place(a.uv, b.uv);
}

/// Twice the area of a triangle, with the sign of its sense of turning.
double turn(const ImVec2& a, const ImVec2& b, const ImVec2& c) {
  return double{b.x - a.x} * double{c.y - a.y} - double{c.x - a.x} * double{b.y - a.y};
}

/// Watches that a fan goes round its hub once at most: the level of the hub is then crossed twice at most.
class Round {
 public:
  explicit Round(const ImVec2& hub, const ImVec2& first) : hub_(hub), below_(first.y > hub.y) {}
  bool goes_on_to(const ImVec2& next) {
    const bool below = next.y > hub_.y;
    if (below != below_) ++crossed_;
    below_ = below;
    return crossed_ <= 2;
  }

 private:
  ImVec2 hub_;
  bool below_;
  int crossed_ = 0;
};

class Sides {
 public:
  void add(const Corner& from, const Corner& to) {
    const Corner& high = from.y < to.y ? from : to;
    const Corner& low = from.y < to.y ? to : from;
    const std::int64_t first_row = pixel_from_step(high.y);
    if (first_row != pixel_from_step(low.y)) all_[count_++] = crossing_of(high, low, first_row);
  }

  void sort() {
    std::sort(all_.begin(), all_.begin() + static_cast<std::ptrdiff_t>(count_),
              [](const Crossing& a, const Crossing& b) { return a.first_row < b.first_row; });
  }
  [[nodiscard]] std::span<Crossing> all() { return {all_.data(), count_}; }

 private:
  std::array<Crossing, most_corners> all_;
  std::size_t count_ = 0;
};

/// Fills between the first and second, third and fourth … side that a row crosses.
class Filler {
 public:
  Filler(const RasterTarget& target, std::uint32_t pixel, std::uint32_t opacity)
      : target_(target),
        pixel_(pixel),
        opacity_(opacity) {}

  void fill(std::span<Crossing> sides) {
    std::size_t next = 0;
    for (std::int64_t y = sides.empty() ? 0 : sides.front().first_row; next < sides.size() || active_ > 0;) {
      if (active_ == 0) y = std::max(y, sides[next].first_row);
      if (y >= target_.clip.bottom) return;
      for (; next < sides.size() && sides[next].first_row == y; ++next)
        active_sides_[active_++] = &sides[next];
      const std::int64_t end = rows_alike(y, next < sides.size() ? sides[next].first_row : y_end());
      cross(end);
      for (; y < end; ++y)
        fill_row(static_cast<int>(y));
    }
  }

 private:
  /// Where the rows that are crossed as this one is end: most of a large shape lies between two upright sides.
  [[nodiscard]] std::int64_t rows_alike(std::int64_t y, std::int64_t next_row) const {
    std::int64_t end = std::min(next_row, y_end());
    for (std::size_t at = 0; at < active_; ++at) {
      if (!active_sides_[at]->is_upright()) return y + 1;
      end = std::min(end, active_sides_[at]->end_row);
    }
    return end;
  }

  [[nodiscard]] std::int64_t y_end() const { return target_.clip.bottom; }

  /// Where the rows before `end` are crossed, in order; sides that end there are left out from now on.
  void cross(std::int64_t end) {
    std::size_t kept = 0;
    for (std::size_t at = 0; at < active_; ++at) {
      Crossing& side = *active_sides_[at];
      const std::int64_t pixel = side.pixel;
      std::size_t place = at;
      for (; place > 0 && crossed_[place - 1] > pixel; --place)
        crossed_[place] = crossed_[place - 1];
      crossed_[place] = pixel;
      side.go_down();
      if (end < side.end_row) active_sides_[kept++] = &side;
    }
    crossings_ = active_;
    active_ = kept;
  }

  void fill_row(int y) {
    if (y < target_.clip.top) return;
    std::uint32_t* const row = target_.picture.row(y);
    const auto within = [&](std::int64_t pixel) {
      return std::clamp<std::int64_t>(pixel, target_.clip.left, target_.clip.right);
    };
    for (std::size_t at = 0; at + 1 < crossings_; at += 2)
      paint_run(row + within(crossed_[at]), row + within(crossed_[at + 1]), pixel_, opacity_);
  }

  const RasterTarget& target_;
  std::uint32_t pixel_;
  std::uint32_t opacity_;
  std::array<Crossing*, most_corners> active_sides_;  // room for more than are used: not filled beforehand
  std::size_t active_ = 0;
  std::array<std::int64_t, most_corners> crossed_;
  std::size_t crossings_ = 0;
};

}  // namespace

std::size_t fan_length(std::span<const ImDrawIdx> indices, const ImDrawVert* vertices) {
  const auto vertex = [&](std::size_t at) -> const ImDrawVert& { return vertices[indices[at]]; };
  const ImDrawVert& hub = vertex(0);
  if (!same_look(hub, vertex(1)) || !same_look(hub, vertex(2))) return 0;
  const bool clockwise = turn(hub.pos, vertex(1).pos, vertex(2).pos) > 0;
  Round round(hub.pos, vertex(1).pos);
  std::size_t count = 0;
  for (; count + 3 <= most_corners && count * 3 + 3 <= indices.size(); ++count) {
    const std::size_t at = count * 3;
    const ImDrawVert& from = vertex(at + 1);
    const ImDrawVert& to = vertex(at + 2);
    const bool joins = same_place(vertex(at).pos, hub.pos) && (at == 0 || same_place(from.pos, vertex(at - 1).pos));
    const double turned = turn(hub.pos, from.pos, to.pos);
    if (!joins || (clockwise ? turned <= 0 : turned >= 0) || !round.goes_on_to(to.pos)) break;
    if (!same_look(hub, to) || !same_look(hub, from) || !same_look(hub, vertex(at))) break;
    if (at > 0 && same_place(to.pos, vertex(1).pos)) return count + 1;  // once round
  }
  return count >= 3 ? count : 0;
}

void raster_fan(const RasterTarget& target, std::span<const ImDrawIdx> indices, const ImDrawVert* vertices) {
  const ImDrawVert& hub = vertices[indices[0]];
  const Corner middle = corner_of(target, hub);
  const Corner first = corner_of(target, vertices[indices[1]]);
  Sides sides;
  Corner last = first;
  for (std::size_t at = 2; at < indices.size(); at += 3) {
    const Corner next = corner_of(target, vertices[indices[at]]);
    sides.add(last, next);
    last = next;
  }
  if (!same_place(vertices[indices[1]].pos, vertices[indices.back()].pos)) {  // the hub is a corner
    sides.add(last, middle);
    sides.add(middle, first);
  }
  sides.sort();
  const std::uint32_t pixel = pixel_from(hub.col);
  const float opacity = static_cast<float>(pixel >> 24U) * opacity_at(target, hub.uv);
  Filler(target, pixel, static_cast<std::uint32_t>(nearest(opacity))).fill(sides.all());
}

}  // namespace nc::platform
