#pragma once

#include <span>

#include "support/time.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// How many cases come back on each of the next days.
struct ForecastSpec {
  std::span<const int> due;  ///< today first; what is overdue counts today
  UtcTime today;             ///< its beginning
};

/// A bar for each day with its count above; days without a case have none. The tree holds every day with a case.
void forecast_chart(Canvas& canvas, Flow& flow, const ForecastSpec& spec);

}  // namespace nc::ui
