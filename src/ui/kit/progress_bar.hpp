#pragma once

#include <string_view>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// How far something is that takes a while.
struct ProgressBarSpec {
  std::string_view id;
  std::string_view name;   ///< what takes a while: 'Reading the cases'
  std::string_view value;  ///< how far it is, in words: '1,234 of 10,000 cases read'
  double fraction = 0;     ///< 0 to 1
};

/// A bar over the flow's width that fills from the left, with how far it is in words below. Assistive technology gets
/// it as a progress bar with its value.
void progress_bar(Canvas& canvas, Flow& flow, const ProgressBarSpec& spec);

}  // namespace nc::ui
