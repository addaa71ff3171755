#pragma once

#include <string_view>

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// After everything was drawn: moves the keyboard focus by Tab, Shift+Tab, arrows, Home and End through the nodes of
/// this frame, and lets go of controls when the button is up. A group of radio buttons or list items is one stop of the
/// Tab key.
void finish_focus(Canvas& canvas);

/// Gives the keyboard to a control by its whole id, as if a key had moved it there.
void focus_on(UiState& state, std::string_view whole_id);

/// True when a text field has the keyboard, so that letters and digits belong to it.
bool is_typing(const UiState& state);

}  // namespace nc::ui
