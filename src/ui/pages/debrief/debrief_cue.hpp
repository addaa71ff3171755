#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What was named as the deciding cue beside what decides, when it was asked.
void cue_card(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit);

}  // namespace nc::ui
