#pragma once

#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/pixel_areas.hpp"

namespace nc::platform {

/// The parts of the picture outside of which two frames are the same, to the pixel; none when they are the same
/// everywhere. Most changes of a page (another choice, a letter typed) touch little of it. They are made of whole tiles
/// (FrameTiles) and so a little larger than what differs.
PixelAreas changed_areas(const DrawSnapshot& before, const DrawSnapshot& after);

/// All of a frame's picture.
PixelRect whole_area(const DrawSnapshot& frame);

/// Where a command may draw.
PixelRect clip_of(const DrawSnapshot& frame, const DrawCommand& command);

}  // namespace nc::platform
