#pragma once

#include <string_view>

#include "practice/screens/case_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the steps of the task but the last one: classify each symptom, decide on an urgency, choose advice.
void task_steps(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen);

/// Draws the last step: how certain the trainee is, what is still missing, and the button Submit. `kept` is the text
/// beside it that says whether the answers so far are on the disk.
void task_foot(Canvas& canvas, Flow& flow, const practice::CaseScreen& screen, std::string_view kept);

}  // namespace nc::ui
