#pragma once

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/widgets.hpp"

namespace nc::ui {

/// The two shares at the policy's rate, below each other: what each is, where it could lie, and the number or a dash at
/// the right in this face.
void rate_shares(Canvas& canvas, Flow& flow, const statistics::RateMeasure& measure, Face number);

}  // namespace nc::ui
