#pragma once

#include <string_view>

#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The bar at the top of the window.
struct TopBarSpec {
  std::string_view title{};  ///< of a case; empty: the names of the pages instead
  std::string_view meta{};   ///< what else is to know about it
  bool shows_take_back = false;
  bool can_take_back = false;
};

/// Draws the bar and returns what is left of the window below it, banners taken off as well.
Rect top_bar(Canvas& canvas, const practice::Frame& frame, const TopBarSpec& spec);

}  // namespace nc::ui
