#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gallery/position.hpp"
#include "onscreen/geometry.hpp"
#include "onscreen/semantic_tree.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::gallery {

/// The width of the panel, in pointer units.
inline constexpr float panel_width = 400;

/// What the panel shows.
struct PanelContent {
  const std::vector<staging::ScreenCase>& screens;
  Position position;
  std::string error;   ///< what is wrong with the files of the look; empty when nothing is
  bool moved = false;  ///< the position is another than in the last frame, so the list scrolls to it
};

/// Draws the panel beside the screen: where the gallery is, what is wrong with the look, and lists to choose from. To
/// be called between ImGui::NewFrame() and ImGui::Render(). The ids of its nodes begin with "gallery". Returns the
/// position that the person chose; nothing in most frames.
std::optional<Position> draw_panel(ui::Canvas& canvas, const Rect& rect, const PanelContent& content);

}  // namespace nc::gallery
