#pragma once

#include <imgui.h>

#include "platform/drawing/software/raster_target.hpp"

namespace nc::platform {

/// Draws a triangle whose colours, opacities and places in the letters' picture change evenly between its corners. Two
/// triangles that share an edge never both draw a pixel of it, nor leave one out.
void raster_triangle(const RasterTarget& target, const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c);

}  // namespace nc::platform
