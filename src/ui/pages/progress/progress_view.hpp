#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/progress_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The measures over the record.
void progress_view(Canvas& canvas, const practice::ProgressScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
