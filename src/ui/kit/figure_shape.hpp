#pragma once

#include <array>
#include <cstddef>

#include "onscreen/geometry.hpp"

// What the body figure is made of. The drawing is assets/figure.svg; cmake/figure_outlines.py makes
// ui/figure_outlines.hpp of it while the program is built: closed outlines of cubic curves in the units of the drawing,
// its left half and the pieces on the middle line. The other half is its mirror image about the middle.

namespace nc::ui::shape {

/// A curve from where the one before ended, by two handles.
struct Curve {
  Point first_handle;
  Point second_handle;
  Point end;
};

/// A closed outline. Every point of it can be seen from `kernel`, so that it can be filled by triangles from there.
template <std::size_t N>
struct Outline {
  Point start;
  std::array<Curve, N> curves;
  Point kernel;
};

}  // namespace nc::ui::shape
