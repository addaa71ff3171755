#pragma once

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/widgets.hpp"

namespace nc::ui {

/// Draws what a call would be worth if emergencies were as rare as the policy says: how many of those called an
/// emergency would be one, and how many of the others would be none. Each share has a line of its own with its name,
/// its bounds in words and, at the right in the font `number`, its value; a dash where the record is too small for a
/// value.
void rate_shares(Canvas& canvas, Flow& flow, const statistics::RateMeasure& measure, Face number);

}  // namespace nc::ui
