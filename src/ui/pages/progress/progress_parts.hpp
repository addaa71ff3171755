#pragma once

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

// The contents of the cards of the page Progress.

namespace nc::ui {

/// Draws what calls of emergency would be worth where emergencies are rare (see rate_shares()). Draws nothing while the
/// record is too small for both numbers.
void rate_part(Canvas& canvas, Flow& flow, const statistics::RateMeasure& measure);

/// Draws, for every level of urgency from the highest down, the share of keys at that level or above that were answered
/// so, and the share of lower keys that were answered so without need, each with its bounds and counts.
void safety_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen);

/// Draws the cases whose latest attempt was not safe. Each has a button that emits StartCase.
void dangerous_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen);

/// Draws how well the cases of each family of statements were answered, and names the families never met.
/// How the trainee worked, in lines that are never scored.
void process_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen);
void families_part(Canvas& canvas, Flow& flow, const practice::ProgressScreen& screen);

}  // namespace nc::ui
