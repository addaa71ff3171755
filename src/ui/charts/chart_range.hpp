#pragma once

#include <optional>
#include <string_view>

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// A share on a line from 0 to 100 %: what was measured, and what the sample still allows.
struct RangeBarSpec {
  std::string_view id;     ///< local
  std::string_view name;   ///< what the share is of
  std::string_view value;  ///< the numbers in words, for the tree
  Colour colour;
  std::optional<double> second;  ///< another measured share on the same line, as a small upright mark
};

/// The bar in the middle of `rect`: a track over its width, a bar from the lower to the upper bound, a ring at the
/// measured share. Only the track when nothing was measured.
void range_bar(Canvas& canvas, const Rect& rect, const statistics::Rate& rate, const RangeBarSpec& spec);

}  // namespace nc::ui
