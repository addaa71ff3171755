#pragma once

#include "practice/screens/case_screen.hpp"
#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the page on which a visit is worked on: the patient on the left, the task on the right. A preview of a case
/// can be drawn with it too, because it needs nothing but the screen and the frame.
void case_view(Canvas& canvas, const practice::CaseScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
