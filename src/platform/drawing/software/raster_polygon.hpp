#pragma once

#include <cstddef>
#include <span>

#include <imgui.h>

#include "platform/drawing/software/raster_target.hpp"

namespace nc::platform {

/// How many of the triangles at the beginning of `indices` make one shape in one colour: a fan, every point of which is
/// seen from the first corner, as rounded rectangles, circles and outlines are filled. 0 when there is none, or one of
/// fewer than three triangles.
std::size_t fan_length(std::span<const ImDrawIdx> indices, const ImDrawVert* vertices);

/// Fills the shape of such a fan, with the same pixels as its triangles would, but every row at once: triangles that
/// reach across a whole card would cut it into many.
void raster_fan(const RasterTarget& target, std::span<const ImDrawIdx> indices, const ImDrawVert* vertices);

}  // namespace nc::platform
