#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/library_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the library: what to practise next, the filters and the table of cases.
void library_view(Canvas& canvas, const practice::LibraryScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
