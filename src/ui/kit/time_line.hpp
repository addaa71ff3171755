#pragma once

#include <span>

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What a time line shows: hours from the session (0) to now.
struct TimeLineSpec {
  int now_hours = 0;
  std::span<const int> earlier_hours{};                 ///< of earlier visits
  std::span<const practice::TimeLineWindow> windows{};  ///< only in a debrief: before, they would give the key away
};

/// A time line over the whole width of the flow.
void time_line(Canvas& canvas, Flow& flow, const TimeLineSpec& spec);

}  // namespace nc::ui
