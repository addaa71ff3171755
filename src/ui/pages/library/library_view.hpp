#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/library_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The library: what to practise, filters, the table of cases.
void library_view(Canvas& canvas, const practice::LibraryScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
