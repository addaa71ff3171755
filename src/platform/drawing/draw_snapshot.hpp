#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include <imgui.h>

namespace nc::platform {

/// One call to the graphics card: triangles with one clip rectangle and one texture.
struct DrawCommand {
  std::array<float, 4> clip{};  ///< Left, top, right, bottom in the units of the display.
  ImTextureID texture = nullptr;
  unsigned int count = 0;         ///< Indices.
  unsigned int first_index = 0;   ///< Within DrawSnapshot::indices.
  unsigned int first_vertex = 0;  ///< Added to every index.

  friend bool operator==(const DrawCommand& left, const DrawCommand& right) = default;
};

/// Everything that decides the picture of a frame, copied out of the drawing library's lists into one run of vertices
/// and one of indices, so that two frames can be compared exactly and uploaded in two calls. Filling it again reuses
/// its memory.
struct DrawSnapshot {
  std::vector<ImDrawVert> vertices;
  std::vector<ImDrawIdx> indices;
  std::vector<DrawCommand> commands;
  std::array<float, 2> origin{};  ///< Of the display.
  std::array<float, 2> size{};    ///< Of the display.
  std::array<float, 2> scale{};   ///< Pixels for each unit of the display.

  /// Takes over the lists of a finished frame. Commands with nothing to draw and user callbacks are left out.
  void fill(const ImDrawData& data);

  /// Width or height of the picture in pixels (axis 0 or 1); 0 when the display has no area.
  [[nodiscard]] int pixels(std::size_t axis) const;

  /// True when both give the same picture, byte for byte.
  [[nodiscard]] bool same_as(const DrawSnapshot& other) const;
};

}  // namespace nc::platform
