#pragma once

#include <string_view>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Begins a scrolling area that shows its column at `view`, and takes the wheel, the scroll bar and the keys. Returns
/// the flow to fill: it begins above `view` by as much as the area is scrolled. `id` is local. Must not be called while
/// measuring. Views use scroll_area().
Flow begin_scroll(Canvas& canvas, std::string_view id, const Rect& view);
/// Ends the scrolling area with the flow as it is after filling. Brings a control that was just given the focus into
/// sight from the next frame on, and paints the scroll bar. `id` and `view` must be those of begin_scroll().
void end_scroll(Canvas& canvas, std::string_view id, const Rect& view, const Flow& flow);

/// Draws a part of the window in which a column can be scrolled that is higher than `view`; `body(flow)` fills it. Page
/// Up and Page Down scroll the area that holds the focus, or the first area of the screen when none does. The arrows,
/// Home and End scroll too while no control has the focus.
template <class Body>
void scroll_area(Canvas& canvas, std::string_view id, const Rect& view, const Body& body) {
  Flow flow = begin_scroll(canvas, id, view);
  const bool scrolling = canvas.tree().set_scrolling(true);
  body(flow);
  canvas.tree().set_scrolling(scrolling);
  end_scroll(canvas, id, view, flow);
}

}  // namespace nc::ui
