#pragma once

#include "practice/screens/problems/stop_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws why the program cannot start. There is nothing to do here but to try again or to close the window.
void stop_view(Canvas& canvas, const practice::StopScreen& screen);

}  // namespace nc::ui
