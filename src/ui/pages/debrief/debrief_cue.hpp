#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the cue that the trainee named beside the rules that decide. The visit must have one (`visit.cue`).
void cue_card(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit);

}  // namespace nc::ui
