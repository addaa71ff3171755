#pragma once

#include <vector>

#include "onscreen/geometry.hpp"

namespace nc::ui {

/// What a frame asked about the pointer. Every question of a view goes through Canvas, which notes it here; so when the
/// pointer moves, it can be told without drawing whether a new frame would be the same: it would, when every question
/// has the same answer as before. Questions that only matter while a button is held, or when the wheel turns, are not
/// noted, because frames with those are always drawn.
class PointerMap {
 public:
  /// Begins a new frame.
  void clear();

  /// The frame depends on whether the pointer is in `rect`, and on nothing else about it.
  void note_inside(const Rect& rect) { insides_.push_back(rect); }

  /// While the pointer is in `rect`, the frame depends on where.
  void note_follows(const Rect& rect) { follows_.push_back(rect); }

  /// True when a frame with the pointer at `after` is the same as this one, which had it at `before`. Outside the
  /// window is a place that no rectangle contains.
  bool same_answers(Point before, Point after) const;

 private:
  std::vector<Rect> insides_;
  std::vector<Rect> follows_;
};

}  // namespace nc::ui
