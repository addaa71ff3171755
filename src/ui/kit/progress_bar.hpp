#pragma once

#include <string_view>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What a progress bar shows of something that takes a while.
struct ProgressBarSpec {
  std::string_view id;     ///< local
  std::string_view name;   ///< what takes a while: 'Reading the cases'
  std::string_view value;  ///< how far it is, in words: '1,234 of 10,000 cases read'
  double fraction = 0;     ///< how much is done: 0 to 1; values outside are clamped
};

/// Draws a bar as wide as the flow, filled from the left, and `value` below it. It is a progress bar in the tree.
void progress_bar(Canvas& canvas, Flow& flow, const ProgressBarSpec& spec);

}  // namespace nc::ui
