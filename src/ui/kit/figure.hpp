#pragma once

#include <optional>

#include "ui/kit/canvas.hpp"

// The body figure: a person seen from behind, with the regions of the body that cases are about.

namespace nc::ui {

/// Paints the figure in the middle of `rect`, as large as fits. The regions in `lit` have the accent colour; `hovered`,
/// when the pointer is over one, a colour between.
void paint_figure(Canvas& canvas, const Rect& rect, guidance::RegionSet lit,
                  std::optional<guidance::Region> hovered = std::nullopt);

/// Returns the region at a point of the window when the figure is painted in `rect`; nothing where there is no region.
std::optional<guidance::Region> figure_region_at(const shape::Figure& figure, const Rect& rect, Point point);

/// Returns the smallest rectangle around a region when the figure is painted in `rect`. Of the two shoulders it is
/// around the left one.
Rect figure_region_rect(const shape::Figure& figure, const Rect& rect, guidance::Region region);

/// Draws a figure that only shows which regions were treated. Its node in the tree is an image with their names.
void treated_figure(Canvas& canvas, const Rect& rect, guidance::RegionSet treated);

/// Draws a figure on which regions are chosen with the pointer. Returns the region that was clicked in this frame. It
/// never takes the keyboard focus and is an image in the tree; the view offers the same regions as buttons for those.
std::optional<guidance::Region> choosing_figure(Canvas& canvas, const Rect& rect, guidance::RegionSet chosen);

}  // namespace nc::ui
