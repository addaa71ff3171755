#pragma once

#include "practice/screens/exam_result_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The result of an exam.
void exam_result_view(Canvas& canvas, const practice::ExamResultScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
