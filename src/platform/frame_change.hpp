#pragma once

#include "platform/draw_snapshot.hpp"
#include "platform/raster.hpp"

namespace nc::platform {

/// The part of the picture outside of which two frames are the same, to the pixel; empty when they are the same
/// everywhere. Most changes of a page (another choice, a letter typed) touch little of it. It may be larger than what
/// differs: what is between two changes in the order of drawing counts as changed when shapes came or went.
PixelRect changed_area(const DrawSnapshot& before, const DrawSnapshot& after);

/// All of a frame's picture.
PixelRect whole_area(const DrawSnapshot& frame);

/// Where a command may draw.
PixelRect clip_of(const DrawSnapshot& frame, const DrawCommand& command);

}  // namespace nc::platform
