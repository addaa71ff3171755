#pragma once

#include "practice/screens/reading_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Stands where the cases will be, while they are read: what is going on, how far it is, or why it failed and what to
/// do. Emits ReadAgain.
void reading_panel(Canvas& canvas, Flow& flow, const practice::ReadingState& state);

}  // namespace nc::ui
