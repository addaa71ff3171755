#pragma once

#include <optional>
#include <string_view>

#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What a range bar shows beside the share itself.
struct RangeBarSpec {
  std::string_view id;     ///< local
  std::string_view name;   ///< what the share is of
  std::string_view value;  ///< the numbers in words, for the tree
  Colour colour;
  std::optional<double> second;  ///< another measured share, 0 to 1, shown as a small upright line
};

/// Draws a share on a line from 0 to 100 % in the middle of `rect`. A bar goes from the lowest to the highest share
/// that the sample allows, and a ring is at the share that was measured. When nothing was measured there is only the
/// line.
void range_bar(Canvas& canvas, const Rect& rect, const statistics::Rate& rate, const RangeBarSpec& spec);

}  // namespace nc::ui
