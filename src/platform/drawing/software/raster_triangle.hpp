#pragma once

#include <imgui.h>

#include "platform/drawing/software/raster_target.hpp"

namespace nc::platform {

/// Draws a triangle. Between its corners, the colour, the opacity and the place in the alpha masks change evenly. Of
/// two triangles that share a side, exactly one draws each pixel along it.
void raster_triangle(const RasterTarget& target, const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c);

}  // namespace nc::platform
