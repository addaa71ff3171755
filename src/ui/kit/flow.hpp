#pragma once

#include "onscreen/geometry.hpp"

namespace nc::ui {

/// A column that is filled from the top: the next thing goes to (x, y) and may be `width` wide; placing it moves y
/// down.
struct Flow {
  float x = 0;
  float y = 0;
  float width = 0;

  void gap(float height) { y += height; }
  /// The next `height` of the column.
  Rect take(float height) {
    const Rect rect{x, y, x + width, y + height};
    y += height;
    return rect;
  }
};

}  // namespace nc::ui
