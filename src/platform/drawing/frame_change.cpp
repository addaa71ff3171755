#include "platform/drawing/frame_change.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "platform/drawing/frame_tiles.hpp"

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

std::uint64_t sum_of(const DrawCommand& command) {
  std::uint64_t sum = reinterpret_cast<std::uintptr_t>(command.texture);
  for (const float edge : command.clip)
    mix(sum, std::bit_cast<std::uint32_t>(edge));
  return sum;
}

void mix_vertex(std::uint64_t& sum, const ImDrawVert& vertex) {
  mix(sum, std::bit_cast<std::uint64_t>(vertex.pos));
  mix(sum, std::bit_cast<std::uint64_t>(vertex.uv));
  mix(sum, vertex.col);
}

/// Where the pixels of a triangle may be.
PixelRect reach_of(const DrawSnapshot& frame, const std::array<const ImDrawVert*, 3>& corners, const PixelRect& clip) {
  const auto place = [&](const ImDrawVert* corner, std::size_t axis) {
    return ((axis == 0 ? corner->pos.x : corner->pos.y) - frame.origin[axis]) * frame.scale[axis];
  };
  const auto [left, right] = std::minmax({place(corners[0], 0), place(corners[1], 0), place(corners[2], 0)});
  const auto [top, bottom] = std::minmax({place(corners[0], 1), place(corners[1], 1), place(corners[2], 1)});
  const auto within = [](float value, int low, int high) {
    return static_cast<int>(std::clamp(value, static_cast<float>(low), static_cast<float>(std::max(low, high))));
  };
  return {within(left - 1, clip.left, clip.right), within(top - 1, clip.top, clip.bottom),
          within(right + 2, clip.left, clip.right), within(bottom + 2, clip.top, clip.bottom)};
}

void add_triangles(FrameTiles& tiles, const DrawSnapshot& frame, std::size_t first, std::size_t end) {
  const DrawCommand* command = nullptr;
  PixelRect clip;
  std::uint64_t command_sum = 0;
  for (Triangle one(frame, first, 0); one.number() < end; one.go_on()) {
    if (&one.command() != command) {
      command = &one.command();
      clip = clip_of(frame, *command);
      command_sum = sum_of(*command);
    }
    std::array<const ImDrawVert*, 3> corners{};
    std::uint64_t sum = command_sum;
    for (std::size_t which = 0; which < 3; ++which) {
      corners[which] = &frame.vertices[one.corner(which)];
      mix_vertex(sum, *corners[which]);
    }
    tiles.add(reach_of(frame, corners, clip), sum);
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

PixelAreas changed_areas(const DrawSnapshot& before, const DrawSnapshot& after) {
  PixelAreas areas;
  if (before.same_as(after)) return areas;
  const bool comparable = before.origin == after.origin && before.size == after.size && before.scale == after.scale &&
                          is_made_of_triangles(before) && is_made_of_triangles(after);
  if (!comparable) {
    areas.add(whole_area(after));
    return areas;
  }
  const std::size_t first = shared_beginning(before, after);
  const std::size_t most = std::min(triangles_in(before), triangles_in(after)) - first;
  const std::size_t end = most == 0 ? 0 : shared_end(before, after, most);
  FrameTiles was(whole_area(before));
  FrameTiles is(whole_area(after));
  add_triangles(was, before, first, triangles_in(before) - end);
  add_triangles(is, after, first, triangles_in(after) - end);
  return is.differing_from(was);
}

}  // namespace nc::platform
