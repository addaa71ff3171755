#pragma once

#include "practice/screens/cue_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the question which cue decided the case, with its choices.
void cue_view(Canvas& canvas, const practice::CueScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
