#pragma once

#include "practice/screens/library_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the cases as rows of a table; in a narrow column each takes two lines instead. Pressing a row emits StartCase.
/// Only the rows that case_rows.hpp chooses are drawn.
void case_table(Canvas& canvas, Flow& flow, const practice::LibraryScreen& screen);

/// Draws the heads of the table's columns; nothing in a narrow column.
void case_table_head(Canvas& canvas, Flow& flow);

}  // namespace nc::ui
