#pragma once

#include <algorithm>
#include <cmath>

// Places and rectangles in the window, in the units in which the window system tells where the pointer is. They are
// counted from the top left corner of the window, x to the right and y down.

namespace nc {

/// A place in the window. It may lie outside of the window, as the pointer does when it is dragged beyond an edge.
struct Point {
  float x = 0;
  float y = 0;

  friend bool operator==(const Point& a, const Point& b) = default;
};

/// A width and a height, never negative.
struct Size {
  float width = 0;
  float height = 0;

  friend bool operator==(const Size& a, const Size& b) = default;
};

/// A rectangle given by its four edges. It is empty when it has no width or no height.
struct Rect {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;

  float width() const { return right - left; }
  float height() const { return bottom - top; }
  bool empty() const { return right <= left || bottom <= top; }
  Point centre() const { return {(left + right) / 2, (top + bottom) / 2}; }

  /// Returns true when the point is inside. Left and top edges belong to the rectangle, right and bottom edges do not,
  /// so that two rectangles side by side never both contain a point.
  bool contains(Point point) const { return point.x >= left && point.x < right && point.y >= top && point.y < bottom; }

  /// Returns the rectangle with each side moved outwards by `by`; inwards when `by` is negative.
  Rect grown(float by) const { return {left - by, top - by, right + by, bottom + by}; }

  /// Returns the rectangle with each edge moved to the nearest whole unit.
  Rect rounded() const { return {std::round(left), std::round(top), std::round(right), std::round(bottom)}; }

  friend bool operator==(const Rect& a, const Rect& b) = default;
};

/// Returns the part that both rectangles share. It is empty when they share nothing.
inline Rect intersect(const Rect& a, const Rect& b) {
  return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

/// Returns the smallest rectangle around both. An empty one is left out of account.
inline Rect unite(const Rect& a, const Rect& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

}  // namespace nc
