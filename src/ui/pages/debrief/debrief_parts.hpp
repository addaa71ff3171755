#pragma once

#include <span>
#include <string_view>

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/widgets.hpp"

// The parts of a debrief. It is shown after a case, and for each case in the result of an exam.

namespace nc::ui {

/// Draws the outcome as a mark, a word and a sentence, and the score.
void outcome_card(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen);

/// Draws a time line with the windows of time that the documents name, and where the patient's visits are on it.
void windows_card(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen);

/// Draws where the documents differ, what they do not cover, what else the report shows, and what was not asked about.
void visit_notes(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit);

/// Draws everything below the outcome, from the time line to the notes of the last visit.
void debrief_body(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen);

}  // namespace nc::ui
