#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/ways_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the page that offers all ways to practise, each with a button that starts it.
void ways_view(Canvas& canvas, const practice::WaysScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
