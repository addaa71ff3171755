#pragma once

#include "practice/screens/frame.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the alerts that there are at the top of `page` and returns the part of `page` that is left below them. One
/// says that answers could not be kept and what can be done, or that the person goes on without keeping them. The other
/// says why the last action could not be done.
Rect banners(Canvas& canvas, const practice::Frame& frame, const Rect& page);

}  // namespace nc::ui
