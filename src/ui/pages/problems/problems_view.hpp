#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/problems/problems_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the list of what could not be read, kept or used.
void problems_view(Canvas& canvas, const practice::ProblemsScreen& screen, const practice::Frame& frame);

/// Draws the line that leads to that list over the whole width of `page`, when there is something in it. Returns what
/// is left of the page.
Rect problems_line(Canvas& canvas, const Rect& page, std::size_t count);

}  // namespace nc::ui
