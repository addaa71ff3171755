#pragma once

#include <string_view>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Moves the keyboard focus through the nodes of this frame by Tab, Shift+Tab, the arrows, Home and End, or to the node
/// to which assistive technology wants it. A group of radio buttons or list items is one stop of the Tab key; arrows,
/// Home and End move inside it. Also lets go of the held control when the mouse button is up. To be called once a
/// frame, after everything was drawn.
void finish_focus(Canvas& canvas);

/// Gives the keyboard focus to the control with this whole id. The next frame scrolls it into sight.
void focus_on(UiState& state, std::string_view whole_id);

/// Returns true while a text field is being edited, so that letters and digits belong to it and are no shortcuts.
bool is_typing(const UiState& state);

}  // namespace nc::ui
