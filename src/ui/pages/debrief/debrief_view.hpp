#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the page after a visit was submitted, or after the whole case: what was right, what was not, and why.
void debrief_view(Canvas& canvas, const practice::DebriefScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
