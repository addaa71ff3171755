#pragma once

#include "practice/session/problem.hpp"
#include "ui/kit/canvas.hpp"
#include "ui/kit/flow.hpp"

namespace nc::ui {

/// Draws problems under the headings of their kinds: a card for each file, and in it what is wrong, where, and what to
/// do. Those of one kind and file must follow one another.
void problem_rows(Canvas& canvas, Flow& flow, const practice::Problems& problems);

}  // namespace nc::ui
