#pragma once

#include "onscreen/geometry.hpp"

namespace nc::ui {

/// A column that is filled from the top. All numbers are in pointer units.
struct Flow {
  float x = 0;      ///< left edge of the column
  float y = 0;      ///< where the next thing goes; it moves down as the column is filled
  float width = 0;  ///< how wide a thing may be

  /// Leaves this much empty.
  void gap(float height) { y += height; }
  /// Returns a rectangle of this height and of the whole width at the current place, and moves below it.
  Rect take(float height) {
    const Rect rect{x, y, x + width, y + height};
    y += height;
    return rect;
  }
};

}  // namespace nc::ui
