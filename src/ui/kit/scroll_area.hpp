#pragma once

#include <string_view>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Begins a scrolling area at `view`: the flow to fill, moved up by what is scrolled. `id` is local. Not while
/// measuring.
Flow begin_scroll(Canvas& canvas, std::string_view id, const Rect& view);
/// Ends it: wheel, keys, the bar, and bringing the keyboard focus into view.
void end_scroll(Canvas& canvas, std::string_view id, const Rect& view, const Flow& flow);

/// A part of the window that shows a column higher than itself. Page Up, Page Down, Home, End and the arrows move the
/// area which holds the focus, or else the first area of the screen.
template <class Body>
void scroll_area(Canvas& canvas, std::string_view id, const Rect& view, const Body& body) {
  Flow flow = begin_scroll(canvas, id, view);
  const bool scrolling = canvas.tree().set_scrolling(true);
  body(flow);
  canvas.tree().set_scrolling(scrolling);
  end_scroll(canvas, id, view, flow);
}

}  // namespace nc::ui
