#pragma once

#include "practice/screens/exam_setup_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the page on which an exam is chosen and started: how many cases, how much time, which seed.
void exam_setup_view(Canvas& canvas, const practice::ExamSetupScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
