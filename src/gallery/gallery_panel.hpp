#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gallery/position.hpp"
#include "onscreen/geometry.hpp"
#include "onscreen/semantic_tree.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::gallery {

/// How wide the panel is, in pointer units.
inline constexpr float panel_width = 400;

/// What the panel says.
struct PanelContent {
  const std::vector<staging::ScreenCase>& screens;
  Position position;
  std::string error;   ///< what is wrong with the files of the look; empty: nothing
  bool moved = false;  ///< the position is another than in the frame before, so the list must show it
};

/// Draws the panel beside the screen: where the gallery is, what is wrong with the look, and lists to choose from.
/// Between ImGui::NewFrame() and ImGui::Render(). Its nodes have ids below "gallery" and go into the tree of `canvas`.
/// Returns where the person wants to go.
std::optional<Position> draw_panel(ui::Canvas& canvas, const Rect& rect, const PanelContent& content);

}  // namespace nc::gallery
