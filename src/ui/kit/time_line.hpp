#pragma once

#include <span>

#include "practice/screens/debrief_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What a time line shows. Times are in hours since the treatment session.
struct TimeLineSpec {
  int now_hours = 0;                     ///< of the visit that is shown
  std::span<const int> earlier_hours{};  ///< of earlier visits
  /// The windows of time that the documents name. They are left empty until a debrief, because they would give the key
  /// away.
  std::span<const practice::TimeLineWindow> windows{};
};

/// Draws a time line over the whole width of the flow, from the session to at least 120 hours after it.
void time_line(Canvas& canvas, Flow& flow, const TimeLineSpec& spec);

}  // namespace nc::ui
