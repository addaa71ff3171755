#pragma once

#include "practice/screens/case_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// 'Ask about …' and what was answered.
void transcript(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen);

}  // namespace nc::ui
