#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/reading_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// In place of a page that needs the cases, until they are read.
void reading_view(Canvas& canvas, const practice::ReadingScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
