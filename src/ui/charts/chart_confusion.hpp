#pragma once

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws how often each urgency was answered to each key, as a grid of 4 × 4 over the whole width of the flow. A row is
/// a key and a column an answer. Cells below the diagonal are answers that were too low: they have an arrow down and
/// the colour of emergencies, and a strong frame where the key is contact or emergency. Cells above the diagonal are
/// answers that were too high and have an arrow up. The tree holds every cell with its count in words.
void confusion_grid(Canvas& canvas, Flow& flow, const statistics::TriageTable& table);

}  // namespace nc::ui
