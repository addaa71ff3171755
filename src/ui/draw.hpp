#pragma once

#include <optional>

#include "practice/action.hpp"
#include "practice/model.hpp"
#include "ui/fonts.hpp"
#include "ui/semantic_tree.hpp"
#include "ui/ui_state.hpp"

namespace nc::ui {

/// Draws the whole window for one frame, between ImGui::NewFrame() and ImGui::Render(): the screen of `model.screen`, the help and the
/// banner of a failed store above it. Leaves `tree` holding what is on the screen. Returns at most one action; further ones that the same
/// frame's input asked for follow in the next frames.
std::optional<practice::Action> draw(const practice::Model& model, UiState& state, const Fonts& fonts, const Input& input, SemanticTree& tree);

}  // namespace nc::ui
