#pragma once

#include <cstddef>
#include <span>

#include "onscreen/geometry.hpp"

// The types of which the body figure is made. The drawing itself is assets/figure.svg. While the program is built,
// cmake/figure_outlines.py makes ui/figure_outlines.hpp of it, with an Outline for each part of the body. Points are in
// the units of the drawing. Only the left half and the parts on the middle line are there: the right half is the mirror
// image of the left one.

namespace nc::ui::shape {

/// The most curves that an outline may have.
inline constexpr std::size_t most_curves = 24;

/// A cubic Bézier curve. It begins where the curve before it ends.
struct Curve {
  Point first_handle;
  Point second_handle;
  Point end;
};

/// A closed outline.
struct Outline {
  Point start;                    ///< where the first curve begins and the last one ends
  std::span<const Curve> curves;  ///< 1 to most_curves; they are owned by whoever made the outline
  Point kernel;  ///< a straight line from here to any point of the outline stays inside, so triangles can fill it
};

/// The whole figure, seen from behind.
struct Figure {
  float width = 0;   ///< of the whole drawing, both halves
  float height = 0;  ///< of the whole drawing
  Outline head;
  Outline neck;
  Outline upper_back;
  Outline shoulder;
  Outline arm;
  Outline lower_back;
  Outline shoulder_blade;
  float spine_top = 0;     ///< y at which the spine begins, a line straight down the middle
  float spine_bottom = 0;  ///< y at which the spine ends
};

}  // namespace nc::ui::shape
