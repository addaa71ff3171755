#pragma once

#include "practice/screens/reading_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws how far the cases are read, in the place where they will be. When they could not be read it says why, and a
/// button emits ReadAgain.
void reading_panel(Canvas& canvas, Flow& flow, const practice::ReadingState& state);

}  // namespace nc::ui
