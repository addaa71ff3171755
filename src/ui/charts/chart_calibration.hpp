#pragma once

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Certainty against correctness: at each of the three levels a bar as high as the share that was right, a line from
/// its lower to its upper bound, and a dashed frame around what the level claims. A reading stands below only where
/// the sample carries one.
void calibration_chart(Canvas& canvas, Flow& flow, const statistics::Calibration& calibration);

}  // namespace nc::ui
