#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/reading_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the page that is shown in place of one that needs the cases, while they are being read.
void reading_view(Canvas& canvas, const practice::ReadingScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
