#pragma once

#include <optional>

#include "onscreen/semantic_tree.hpp"
#include "practice/screens/show.hpp"
#include "practice/session/action.hpp"
#include "ui/kit/fonts.hpp"
#include "ui/ui_state.hpp"

namespace nc::ui {

/// Draws the whole window for one frame: the screen, the bar and the banners above it, and the help when it is open. To
/// be called between ImGui::NewFrame() and ImGui::Render(). It fills `tree` with what is on the screen and returns what
/// the person did, at most one action. Besides `state` and Dear ImGui it reads and changes nothing: no clock and no
/// file. `fonts` must be complete and have the sizes of font_sizes() for the look, the frame's settings and the input's
/// scale.
std::optional<practice::Action> draw(const practice::Shown& shown, UiState& state, const Fonts& fonts,
                                     const Input& input, SemanticTree& tree);

}  // namespace nc::ui
