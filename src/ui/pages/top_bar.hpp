#pragma once

#include <string_view>

#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What the bar at the top of the window shows.
struct TopBarSpec {
  std::string_view title{};      ///< the title of a case, shown in place of the links to pages; empty for the links
  std::string_view meta{};       ///< what else is to know about the case; shown only with a title
  bool shows_take_back = false;  ///< there is a link 'Take back'
  bool can_take_back = false;    ///< that link can be used
};

/// Draws the bar at the top of what is not clipped, and the banners below it. Returns the rectangle that is left for
/// the page. A bar that would take more than 0.42 of the height scrolls.
Rect top_bar(Canvas& canvas, const practice::Frame& frame, const TopBarSpec& spec);

}  // namespace nc::ui
