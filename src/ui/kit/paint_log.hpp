#pragma once

#include <string>
#include <vector>

#include "onscreen/geometry.hpp"
#include "ui/kit/theme.hpp"

// What was painted in a frame, for those who check it: is text as wide as its room, does it stand out from what is
// really behind it, can the keyboard's ring be seen. Kept only when a log is handed in (Input::log); the window hands
// in none.

namespace nc::ui {

enum class PaintKind {
  fill,     ///< an area in one colour; what comes later may stand on it
  outline,  ///< an edge
  mark,     ///< a shape that says something without words
  text,     ///< one line of text
  ring,     ///< around what has the keyboard
  veil,     ///< over the whole window: what was painted before it counts no longer
};

struct Painted {
  PaintKind kind = PaintKind::fill;
  Rect rect;  ///< of what was painted; for text, of its letters as they were measured
  Rect clip;  ///< outside it nothing could be seen
  Colour colour;
  Rect room{};          ///< text: the room it was given
  std::string words{};  ///< text: the line
};

/// In the order of painting.
using PaintLog = std::vector<Painted>;

}  // namespace nc::ui
