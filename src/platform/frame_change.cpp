#include "platform/frame_change.hpp"

#include <algorithm>
#include <cmath>

namespace nc::platform {
namespace {

bool same_vertex(const ImDrawVert& a, const ImDrawVert& b) {
  return a.pos.x == b.pos.x && a.pos.y == b.pos.y && a.uv.x == b.uv.x && a.uv.y == b.uv.y && a.col == b.col;
}

/// One triangle of a frame, with the command it belongs to: they follow one another in the order of the indices.
class Triangle {
 public:
  Triangle(const DrawSnapshot& frame, std::size_t number, std::size_t command)
      : frame_(&frame),
        number_(number),
        command_(command) {
    find_command();
  }
  static Triangle first(const DrawSnapshot& frame) { return {frame, 0, 0}; }
  static Triangle last(const DrawSnapshot& frame) {
    return {frame, frame.indices.size() / 3 - 1, frame.commands.size() - 1};
  }

  [[nodiscard]] std::size_t number() const { return number_; }
  [[nodiscard]] const DrawCommand& command() const { return frame_->commands[command_]; }

  /// Of the frame's vertices, for each of its three corners.
  [[nodiscard]] std::size_t corner(std::size_t which) const {
    return command().first_vertex + frame_->indices[number_ * 3 + which];
  }

  void go_on() {
    ++number_;
    find_command();
  }
  void go_back() {
    --number_;
    while (command_ > 0 && number_ * 3 < command().first_index)
      --command_;
  }

 private:
  void find_command() {
    while (command_ + 1 < frame_->commands.size() && number_ * 3 >= command().first_index + command().count)
      ++command_;
  }

  const DrawSnapshot* frame_;
  std::size_t number_;
  std::size_t command_;
};

bool drawn_alike(const Triangle& a, const Triangle& b) {
  return a.command().clip == b.command().clip && a.command().texture == b.command().texture;
}

/// The triangles that two frames do not share at their beginning and end: from `first` on, up to these ends.
struct Middle {
  std::size_t first = 0;
  std::size_t before_end = 0;
  std::size_t after_end = 0;
};

std::size_t triangles_in(const DrawSnapshot& frame) {
  return frame.indices.size() / 3;
}

std::size_t shared_beginning(const DrawSnapshot& before, const DrawSnapshot& after) {
  const auto differ = std::mismatch(before.vertices.begin(), before.vertices.end(), after.vertices.begin(),
                                    after.vertices.end(), same_vertex);
  const auto same_vertices = static_cast<std::size_t>(differ.first - before.vertices.begin());
  const std::size_t most = std::min(triangles_in(before), triangles_in(after));
  Triangle a = Triangle::first(before);
  Triangle b = Triangle::first(after);
  const auto is_same = [&](std::size_t which) {
    return a.corner(which) == b.corner(which) && a.corner(which) < same_vertices;
  };
  while (a.number() < most && drawn_alike(a, b) && is_same(0) && is_same(1) && is_same(2)) {
    a.go_on();
    b.go_on();
  }
  return std::min(a.number(), most);
}

/// How many triangles at the end are the same, of `most` that may be.
std::size_t shared_end(const DrawSnapshot& before, const DrawSnapshot& after, std::size_t most) {
  const auto differ = std::mismatch(before.vertices.rbegin(), before.vertices.rend(), after.vertices.rbegin(),
                                    after.vertices.rend(), same_vertex);
  const auto same_vertices = static_cast<std::size_t>(differ.first - before.vertices.rbegin());
  Triangle a = Triangle::last(before);
  Triangle b = Triangle::last(after);
  const auto is_same = [&](std::size_t which) {
    const std::size_t from_end = before.vertices.size() - a.corner(which);
    return from_end == after.vertices.size() - b.corner(which) && from_end <= same_vertices;
  };
  std::size_t shared = 0;
  while (shared < most && drawn_alike(a, b) && is_same(0) && is_same(1) && is_same(2)) {
    if (++shared == most) break;
    a.go_back();
    b.go_back();
  }
  return shared;
}

/// Grows over what triangles cover, within where their commands may draw.
class Cover {
 public:
  void add(const DrawSnapshot& frame, const Triangle& triangle) {
    const PixelRect clip = clip_of(frame, triangle.command());
    const auto corner = [&](std::size_t which, std::size_t axis) {
      const ImVec2 place = frame.vertices[triangle.corner(which)].pos;
      return ((axis == 0 ? place.x : place.y) - frame.origin[axis]) * frame.scale[axis];
    };
    const auto [left, right] = std::minmax({corner(0, 0), corner(1, 0), corner(2, 0)});
    const auto [top, bottom] = std::minmax({corner(0, 1), corner(1, 1), corner(2, 1)});
    const auto within = [](float place, int low, int high) {
      return static_cast<int>(std::clamp(place, static_cast<float>(low), static_cast<float>(high)));
    };
    join({within(std::floor(left) - 1, clip.left, clip.right), within(std::floor(top) - 1, clip.top, clip.bottom),
          within(std::ceil(right) + 1, clip.left, clip.right), within(std::ceil(bottom) + 1, clip.top, clip.bottom)});
  }
  [[nodiscard]] const PixelRect& area() const { return area_; }

 private:
  void join(const PixelRect& other) {
    if (other.empty()) return;
    if (area_.empty()) {
      area_ = other;
      return;
    }
    area_ = {std::min(area_.left, other.left), std::min(area_.top, other.top), std::max(area_.right, other.right),
             std::max(area_.bottom, other.bottom)};
  }
  PixelRect area_;
};

void cover_all(Cover& cover, const DrawSnapshot& frame, std::size_t first, std::size_t end) {
  for (Triangle one(frame, first, 0); one.number() < end; one.go_on())
    cover.add(frame, one);
}

/// Shapes of the same number and build, in other places or colours: only those count that differ.
void cover_differing(Cover& cover, const DrawSnapshot& before, const DrawSnapshot& after, const Middle& middle) {
  Triangle a(before, middle.first, 0);
  Triangle b(after, middle.first, 0);
  const auto is_same = [&](std::size_t which) {
    return same_vertex(before.vertices[a.corner(which)], after.vertices[b.corner(which)]);
  };
  for (; a.number() < middle.before_end; a.go_on(), b.go_on()) {
    if (drawn_alike(a, b) && is_same(0) && is_same(1) && is_same(2)) continue;
    cover.add(before, a);
    cover.add(after, b);
  }
}

bool is_made_of_triangles(const DrawSnapshot& frame) {
  return !frame.commands.empty() && std::all_of(frame.commands.begin(), frame.commands.end(),
                                                [](const DrawCommand& command) { return command.count % 3 == 0; });
}

}  // namespace

PixelRect whole_area(const DrawSnapshot& frame) {
  return {0, 0, frame.pixels(0), frame.pixels(1)};
}

PixelRect clip_of(const DrawSnapshot& frame, const DrawCommand& command) {
  const auto pixel = [&](std::size_t edge, std::size_t axis) {
    const float place = (command.clip[edge] - frame.origin[axis]) * frame.scale[axis];
    return static_cast<int>(std::clamp(place, 0.0F, static_cast<float>(frame.pixels(axis))));
  };
  return {pixel(0, 0), pixel(1, 1), pixel(2, 0), pixel(3, 1)};
}

PixelRect changed_area(const DrawSnapshot& before, const DrawSnapshot& after) {
  if (before.same_as(after)) return {};
  const bool comparable = before.origin == after.origin && before.size == after.size && before.scale == after.scale &&
                          is_made_of_triangles(before) && is_made_of_triangles(after);
  if (!comparable) return whole_area(after);
  Middle middle;
  middle.first = shared_beginning(before, after);
  const std::size_t most = std::min(triangles_in(before), triangles_in(after)) - middle.first;
  const std::size_t end = most == 0 ? 0 : shared_end(before, after, most);
  middle.before_end = triangles_in(before) - end;
  middle.after_end = triangles_in(after) - end;
  Cover cover;
  if (middle.before_end == middle.after_end) {
    cover_differing(cover, before, after, middle);
  } else {
    cover_all(cover, before, middle.first, middle.before_end);
    cover_all(cover, after, middle.first, middle.after_end);
  }
  return cover.area();
}

}  // namespace nc::platform
