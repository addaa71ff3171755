#pragma once

#include <optional>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Paints the body figure from behind as large as it fits into `rect`, with these regions lit and one of them pointed
/// at.
void paint_figure(Canvas& canvas, const Rect& rect, guidance::RegionSet lit,
                  std::optional<guidance::Region> hovered = std::nullopt);

/// The region of the figure (painted in `rect`) at a point of the window; nothing beside them.
std::optional<guidance::Region> figure_region_at(const Rect& rect, Point point);

/// The smallest rectangle around a region of the figure painted in `rect`.
Rect figure_region_rect(const Rect& rect, guidance::Region region);

/// A figure that only shows which regions were treated; leaves an image node with their names.
void treated_figure(Canvas& canvas, const Rect& rect, guidance::RegionSet treated);

/// A figure on which regions are chosen: every region is a control. Gives the region that was pressed.
std::optional<guidance::Region> choosing_figure(Canvas& canvas, const Rect& rect, guidance::RegionSet chosen);

}  // namespace nc::ui
