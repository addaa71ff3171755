#pragma once

#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/pixel_areas.hpp"

namespace nc::platform {

/// Returns parts of the picture outside of which both frames look the same, to the pixel; none when they look the same
/// everywhere. Most changes of a page, such as another choice or a typed letter, touch little of it. The parts consist
/// of whole tiles (FrameTiles), so they are a little larger than what differs.
PixelAreas changed_areas(const DrawSnapshot& before, const DrawSnapshot& after);

/// Returns the rectangle of the whole picture of a frame.
PixelRect whole_area(const DrawSnapshot& frame);

/// Returns the rectangle to which a command of this frame is clipped, within the picture.
PixelRect clip_of(const DrawSnapshot& frame, const DrawCommand& command);

}  // namespace nc::platform
