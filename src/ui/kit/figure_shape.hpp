#pragma once

#include <array>
#include <cstddef>

#include "onscreen/geometry.hpp"

// The types of which the body figure is made. The drawing itself is assets/figure.svg. While the program is built,
// cmake/figure_outlines.py makes ui/figure_outlines.hpp of it, with an Outline for each part of the body. Points are in
// the units of the drawing. Only the left half and the parts on the middle line are there: the right half is the mirror
// image of the left one.

namespace nc::ui::shape {

/// A cubic Bézier curve. It begins where the curve before it ends.
struct Curve {
  Point first_handle;
  Point second_handle;
  Point end;
};

/// A closed outline of N curves.
template <std::size_t N>
struct Outline {
  Point start;  ///< where the first curve begins and the last one ends
  std::array<Curve, N> curves;
  Point kernel;  ///< a straight line from here to any point of the outline stays inside, so triangles can fill it
};

}  // namespace nc::ui::shape
