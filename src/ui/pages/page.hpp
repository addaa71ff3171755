#pragma once

#include <algorithm>

#include "ui/kit/look.hpp"
#include "ui/kit/scroll_area.hpp"

namespace nc::ui {

/// Draws a page that scrolls as a whole. Its column is in the middle of `page` and at most `widest_em` wide, which
/// keeps lines of text short enough to read. `body(flow)` fills the column.
template <class Body>
void scrolling_page(Canvas& canvas, const Rect& page, float widest_em, const Body& body) {
  scroll_area(canvas, "page", page, [&](Flow& flow) {
    const float inset = canvas.em(space::page);
    const float whole = page.width() - 2 * inset;
    const float width = std::min(whole, canvas.em(widest_em));
    flow.x = page.left + inset + (whole - width) / 2;
    flow.width = width;
    flow.gap(canvas.em(1.5F));
    body(flow);
    flow.gap(canvas.em(2));
  });
}

}  // namespace nc::ui
