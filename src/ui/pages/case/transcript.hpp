#pragma once

#include "practice/screens/case_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the topics that can be asked about, and the questions that were asked with their answers.
void transcript(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen);

}  // namespace nc::ui
