#pragma once

#include "practice/screens/about_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws what the program is and is not, which documents it rests on, and the licences.
void about_view(Canvas& canvas, const practice::AboutScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
