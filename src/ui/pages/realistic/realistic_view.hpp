#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/realistic_result_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The result of realistic practice.
void realistic_result_view(Canvas& canvas, const practice::RealisticResultScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
