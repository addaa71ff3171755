#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws what the whole record of a trainee tells: safety, dangerous misses, certainty, scores, reviews and families.
void progress_view(Canvas& canvas, const practice::ProgressScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
