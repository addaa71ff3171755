#pragma once

#include <span>

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Scores over time.
struct ScoreChartSpec {
  std::span<const practice::ScoreDay> days;  ///< oldest first
  int span_days = 30;                        ///< how far back the left edge lies
  UtcTime today;
};

/// A line through the days' mean scores, with a point for every day on which a case was finished. The tree holds every
/// point with its day.
void score_chart(Canvas& canvas, Flow& flow, const ScoreChartSpec& spec);

}  // namespace nc::ui
