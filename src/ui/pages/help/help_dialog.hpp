#pragma once

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The list of keys, on top of any screen; the keyboard stays inside until it is closed.
void help_dialog(Canvas& canvas);

}  // namespace nc::ui
