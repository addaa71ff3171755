#pragma once

#include "practice/screens/case_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Who the patient is, what was treated, when, and what the patient says now and said earlier.
void patient_panel(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen);

}  // namespace nc::ui
