#pragma once

#include <vector>

#include "onscreen/geometry.hpp"

namespace nc::ui {

/// What the views asked about the pointer in the last frame. Canvas notes every question here. When the pointer has
/// moved and all these questions still have the same answers, a new frame would look the same, so none is drawn.
/// Questions that are asked only while a mouse button is held or the wheel turns are not noted, because such frames are
/// drawn anyway.
class PointerMap {
 public:
  /// Begins a new frame: forgets every question.
  void clear();

  /// Notes that the frame depends on whether the pointer is in `rect`.
  void note_inside(const Rect& rect) { insides_.push_back(rect); }

  /// Notes that the frame depends on where exactly the pointer is while it is in `rect`.
  void note_follows(const Rect& rect) { follows_.push_back(rect); }

  /// Returns true when a frame with the pointer at `after` looks the same as this one, which had it at `before`. For a
  /// pointer outside of the window any point will do that is in no rectangle.
  bool same_answers(Point before, Point after) const;

 private:
  std::vector<Rect> insides_;  ///< given to note_inside()
  std::vector<Rect> follows_;  ///< given to note_follows()
};

}  // namespace nc::ui
