#pragma once

#include <array>
#include <span>

#include <imgui.h>

#include "platform/drawing/software/raster_target.hpp"

namespace nc::platform {

/// Returns true when the first six indices are two triangles `a b c` and `c d a`: a quad of a strip, as Dear ImGui
/// makes lines and soft edges. Returns false when there are fewer than six.
bool is_strip_quad(std::span<const ImDrawIdx> indices);

/// Draws a plain quad of one colour whose opacity goes evenly from its side `a b` to its side `c d`. It draws what
/// raster_triangle() draws for `a b c` and `c d a`, in less than half of the steps; an opacity that lies just between
/// two numbers may be rounded to the other one. Returns false, and draws nothing, when the quad is another, turns
/// inwards, or is longer than a few columns and not level: then its triangles must be drawn.
bool raster_strip_quad(const RasterTarget& target, const std::array<const ImDrawVert*, 4>& vertices);

}  // namespace nc::platform
