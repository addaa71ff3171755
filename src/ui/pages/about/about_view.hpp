#pragma once

#include "practice/screens/about_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What the program rests on.
void about_view(Canvas& canvas, const practice::AboutScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
