#pragma once

#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Alerts below the bar: answers that could not be kept (with what can be done), answers that are not being kept, and
/// the notice about the last action. Takes them off the top of `page` and returns what is left.
Rect banners(Canvas& canvas, const practice::Frame& frame, const Rect& page);

}  // namespace nc::ui
