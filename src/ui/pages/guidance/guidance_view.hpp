#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/guidance_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What the documents say, with a search.
void guidance_view(Canvas& canvas, const practice::GuidanceScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
