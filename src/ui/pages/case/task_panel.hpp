#pragma once

#include <string_view>

#include "practice/screens/case_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The steps of the task: classify, decide, advise.
void task_steps(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen);

/// The last step and the primary button: certainty, Submit, what is missing, and `kept`: the word for how the answers
/// so far stand.
void task_foot(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen, std::string_view kept);

}  // namespace nc::ui
