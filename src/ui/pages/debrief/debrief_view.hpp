#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The debrief of a visit or of a whole case.
void debrief_view(Canvas& canvas, const practice::DebriefScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
