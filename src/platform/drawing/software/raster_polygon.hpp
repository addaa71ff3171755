#pragma once

#include <cstddef>
#include <span>

#include <imgui.h>

#include "platform/drawing/software/raster_target.hpp"

namespace nc::platform {

/// Returns how many triangles at the beginning of `indices` are a fan: they share their first corner and have one
/// colour, and together they are a shape in which a straight line from that corner to any point stays inside. Dear
/// ImGui fills rounded rectangles, circles and outlines that way. Returns 0 when there are fewer than three such
/// triangles.
std::size_t fan_length(std::span<const ImDrawIdx> indices, const ImDrawVert* vertices);

/// Fills the shape of a fan that fan_length() found. It draws the same pixels as its triangles would, but each row in
/// one run, which is faster: the triangles would cut a row across a card into many.
void raster_fan(const RasterTarget& target, std::span<const ImDrawIdx> indices, const ImDrawVert* vertices);

}  // namespace nc::platform
