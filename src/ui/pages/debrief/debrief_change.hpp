#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/flow.hpp"

namespace nc::ui {

/// Draws what would change the class of the visit: first the sentences to guess among, then the changes. Draws nothing
/// when there are none.
void change_card(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit);

}  // namespace nc::ui
