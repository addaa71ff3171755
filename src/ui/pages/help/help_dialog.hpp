#pragma once

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws a dialog with the list of keys over the screen. Its only control, the button that closes it, has the focus
/// while it is open. To be called after everything else was drawn, with set_dialog_open(true) said before.
void help_dialog(Canvas& canvas);

}  // namespace nc::ui
