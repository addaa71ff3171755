#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws every scored item of a visit as a row, dangerous ones first.
void item_rows(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit);

}  // namespace nc::ui
