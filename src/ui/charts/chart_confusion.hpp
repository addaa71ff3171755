#pragma once

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// How often each urgency was answered to each key, as a grid of 4 × 4 over the whole width of the flow: rows are the
/// documents, columns the answers. Below the diagonal lies what was called too low: an arrow down and the colour of
/// emergencies, with a strong frame where the key was a warning sign; above it an arrow up. The tree holds every cell
/// with its count in words.
void confusion_grid(Canvas& canvas, Flow& flow, const statistics::TriageTable& table);

}  // namespace nc::ui
