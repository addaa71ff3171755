#pragma once

#include "practice/screens/exam_result_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the page after an exam: its score, and its cases, each of which can be unfolded to its debrief.
void exam_result_view(Canvas& canvas, const practice::ExamResultScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
