#pragma once

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws how often the trainee was right at each of the three levels of certainty. Each level is a bar as high as the
/// share that was right, with an upright line from the lower to the upper bound of that share and a dashed frame around
/// the shares that the level claims. Words below say how to read it; they say that nothing can be said where the sample
/// is too small. The tree holds every level with its numbers in words.
void calibration_chart(Canvas& canvas, Flow& flow, const statistics::Calibration& calibration);

}  // namespace nc::ui
