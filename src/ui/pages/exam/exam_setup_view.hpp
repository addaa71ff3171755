#pragma once

#include "practice/screens/exam_setup_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The choices for an exam.
void exam_setup_view(Canvas& canvas, const practice::ExamSetupScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
