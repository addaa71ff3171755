#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/twins_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws two cases that are twins side by side, and marks what differs between them.
void twins_view(Canvas& canvas, const practice::TwinsScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
