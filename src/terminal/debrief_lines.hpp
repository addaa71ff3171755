#pragma once

#include "practice/screens/debrief_screen.hpp"
#include "practice/screens/exam_result_screen.hpp"
#include "terminal/plain_writer.hpp"

namespace nc::terminal {

/// Says a debrief. It begins with the outcome and what was dangerous. Then comes every scored item with the answer
/// given, the key, the credit, the rule in words and its citations. At the end it says where the documents differ, what
/// none of them covers and what was not asked about.
void say_debrief(PlainWriter& out, const practice::DebriefScreen& screen);

/// Says the result of an exam and a line for each of its cases. Their debriefs are not in it: say_debrief() says one.
void say_exam_result(PlainWriter& out, const practice::ExamResultScreen& screen);

}  // namespace nc::terminal
