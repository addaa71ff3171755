#pragma once

#include <optional>

#include "onscreen/semantic_tree.hpp"
#include "practice/screens/show.hpp"
#include "practice/session/action.hpp"
#include "ui/kit/fonts.hpp"
#include "ui/ui_state.hpp"

namespace nc::ui {

/// Draws the whole window for one frame, between ImGui::NewFrame() and ImGui::Render(): the screen, with the
/// help and the banner of a failed store above it. Leaves `tree` holding what is on the screen and returns what the
/// person did: at most one action. Nothing else is read or changed: no clock, no files. `fonts` must be complete and of
/// the sizes of font_sizes() for the frame's settings and the input's scale.
std::optional<practice::Action> draw(const practice::Shown& shown, UiState& state, const Fonts& fonts,
                                     const Input& input, SemanticTree& tree);

}  // namespace nc::ui
