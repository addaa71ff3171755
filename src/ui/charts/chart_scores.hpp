#pragma once

#include <span>

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What a chart of scores over time shows.
struct ScoreChartSpec {
  std::span<const practice::ScoreDay> days;  ///< the days that have a score, oldest first
  int span_days = 30;                        ///< how many days the chart is wide; the last one is today
  Day today;
};

/// Draws a line through the mean scores of the days, with a point for each. The lowest score on the axis is 50, or 25
/// or 0 when a day was lower. The tree holds every point with its day.
void score_chart(Canvas& canvas, Flow& flow, const ScoreChartSpec& spec);

}  // namespace nc::ui
