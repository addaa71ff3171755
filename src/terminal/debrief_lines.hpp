#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "practice/screens/exam_result_screen.hpp"
#include "terminal/plain_writer.hpp"

namespace nc::terminal {

/// The debrief in plain lines: outcome and dangers first, then every point with what was said, what the documents say,
/// credit, the rule in words and each citation with document and place; where documents differ; what none of them
/// covers; what was not asked.
void say_debrief(PlainWriter& out, const practice::DebriefScreen& screen);

/// The result page of an exam; the debriefs of its cases are said one by one with say_debrief.
void say_exam_result(PlainWriter& out, const practice::ExamResultScreen& screen);

}  // namespace nc::terminal
