#pragma once

#include <optional>

#include "practice/model.hpp"
#include "ui/fonts.hpp"
#include "ui/semantic_tree.hpp"
#include "ui/ui_state.hpp"

namespace nc::ui {

/// Draws the whole window for one frame, between ImGui::NewFrame() and ImGui::Render(), and says what the person did: at most one action.
/// `tree` then holds what is on the screen. Nothing else is read or changed: no clock, no files. `fonts` must be complete and of the sizes
/// of font_sizes() for the model's settings and the input's scale.
std::optional<practice::Action> draw(const practice::Model& model, UiState& state, const Fonts& fonts, const Input& input, SemanticTree& tree);

}  // namespace nc::ui
