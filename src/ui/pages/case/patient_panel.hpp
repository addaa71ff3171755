#pragma once

#include "practice/screens/case_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws who the patient is, what was treated and when, and what the patient says now and said at earlier visits.
void patient_panel(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen);

}  // namespace nc::ui
