#pragma once

#include "practice/screens/library_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The cases as rows in columns (or each in two lines when narrow); pressing one starts it.
void case_table(Canvas& canvas, Flow& flow, const practice::LibraryScreen& screen);

/// The words above the columns; nothing when narrow.
void case_table_head(Canvas& canvas, Flow& flow);

}  // namespace nc::ui
