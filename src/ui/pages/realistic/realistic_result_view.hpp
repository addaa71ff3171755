#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/realistic_result_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the page after realistic practice, in which emergencies are as rare as with real patients: which of them were
/// called, and what such calls would be worth at that rate.
void realistic_result_view(Canvas& canvas, const practice::RealisticResultScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
