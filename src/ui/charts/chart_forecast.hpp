#pragma once

#include <span>

#include "support/local_days.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// How many cases come back for review on each of the next days.
struct ForecastSpec {
  std::span<const int> due;  ///< counts of cases, one a day, today first; overdue cases are counted today
  Day today;
};

/// Draws a bar for each day with its count above it, over the whole width of the flow. Days without a case have no bar.
/// The tree holds every day that has one. When `due` is empty nothing is drawn, but the height is taken.
void forecast_chart(Canvas& canvas, Flow& flow, const ForecastSpec& spec);

}  // namespace nc::ui
