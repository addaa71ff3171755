#pragma once

#include <span>
#include <string_view>

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/widgets.hpp"

// The parts of a debrief, used after a case and in the result of an exam.

namespace nc::ui {

/// Outcome as mark, word and sentence, with the score.
void outcome_card(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen);

/// The time line with the documents' windows and the patient on it.
void windows_card(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen);

/// Where the documents differ, what they do not cover, what was also present, what was not asked.
void visit_notes(Canvas& canvas, Flow& flow, const practice::DebriefVisit& visit);

/// All of it, from the time line to the notes of the last visit.
void debrief_body(Canvas& canvas, Flow& flow, const practice::DebriefScreen& screen);

}  // namespace nc::ui
