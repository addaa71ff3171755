#pragma once

#include "practice/screens/case_screen.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/text_paint.hpp"

namespace nc::ui {

/// Draws something that the patient said, in quotes, with the reports in it marked.
void quoted_text(Canvas& canvas, Flow& flow, const practice::Said& said, Face face);

/// Draws who the patient is, what was treated and when, and what the patient says now and said at earlier visits.
void patient_panel(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen);

}  // namespace nc::ui
