#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/guidance_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the statements of the documents, and a field to search in them.
void guidance_view(Canvas& canvas, const practice::GuidanceScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
