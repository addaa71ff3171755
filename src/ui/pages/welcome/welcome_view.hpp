#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/welcome_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the page that is shown when the program is started for the very first time.
void welcome_view(Canvas& canvas, const practice::WelcomeScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
