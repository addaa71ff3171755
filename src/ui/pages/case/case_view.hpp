#pragma once

#include "practice/screens/case_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// A visit being worked on: the patient on the left, the task on the right. Also the preview of a case.
void case_view(Canvas& canvas, const practice::CaseScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
