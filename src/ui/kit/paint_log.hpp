#pragma once

#include <string>
#include <vector>

#include "onscreen/geometry.hpp"
#include "ui/kit/theme.hpp"

// A list of what a frame painted. Tests use it to check whether text fits into its room, whether it stands out from
// what is really behind it, and whether the ring around the focus can be seen. A frame is logged only when it is handed
// a log (Input::log); the program's window hands in none.

namespace nc::ui {

/// What sort of thing was painted.
enum class PaintKind {
  fill,     ///< an area in one colour, the background of what is painted on it later
  outline,  ///< an edge
  mark,     ///< a shape that says something without words, such as a tick
  text,     ///< one line of text
  ring,     ///< the ring around the control that has the focus
  veil,     ///< a half transparent area over the window, behind a dialog; nothing painted before it needs checking
};

/// One thing that was painted.
struct Painted {
  PaintKind kind = PaintKind::fill;
  Rect rect;  ///< where it is; for text, where its letters are
  Rect clip;  ///< the part of the window to which painting was limited
  Colour colour;
  Rect room{};          ///< of a text: the space it was given
  std::string words{};  ///< of a text: the line
};

/// Everything that a frame painted, in that order.
using PaintLog = std::vector<Painted>;

}  // namespace nc::ui
