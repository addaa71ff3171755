#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/welcome_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The page of a very first start.
void welcome_view(Canvas& canvas, const practice::WelcomeScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
