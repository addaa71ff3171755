#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include <imgui.h>

namespace nc::platform {

/// Triangles that are drawn by one call to the graphics card, because they have one clip rectangle and one texture.
struct DrawCommand {
  std::array<float, 4> clip{};  ///< left, top, right and bottom in the units of the display
  ImTextureID texture = nullptr;
  unsigned int count = 0;         ///< how many indices it uses; three make a triangle
  unsigned int first_index = 0;   ///< where they begin in DrawSnapshot::indices
  unsigned int first_vertex = 0;  ///< is added to each of these indices to get a place in DrawSnapshot::vertices

  friend bool operator==(const DrawCommand& left, const DrawCommand& right) = default;
};

/// Everything that decides the picture of a frame, copied out of the draw lists of Dear ImGui. All vertices are in one
/// vector and all indices in another, so that two frames can be compared exactly and the card gets them in two calls.
/// Pairs of numbers are for the axes x and y.
struct DrawSnapshot {
  std::vector<ImDrawVert> vertices;
  std::vector<ImDrawIdx> indices;
  std::vector<DrawCommand> commands;  ///< in the order of drawing
  std::array<float, 2> origin{};      ///< top left corner of the display, in its units
  std::array<float, 2> size{};        ///< size of the display, in its units
  std::array<float, 2> scale{};       ///< pixels for each unit of the display

  /// Takes over the draw lists of a finished frame, in place of what was here. Its memory is used again. Commands with
  /// nothing to draw and user callbacks are left out.
  void fill(const ImDrawData& data);

  /// Returns the width (axis 0) or height (axis 1) of the picture in pixels; 0 when the display has no area.
  [[nodiscard]] int pixels(std::size_t axis) const;

  /// Returns true when both are the same, byte for byte, so that they give the same picture.
  [[nodiscard]] bool same_as(const DrawSnapshot& other) const;
};

}  // namespace nc::platform
