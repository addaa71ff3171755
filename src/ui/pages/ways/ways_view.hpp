#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/ways_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// All ways to practise.
void ways_view(Canvas& canvas, const practice::WaysScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
