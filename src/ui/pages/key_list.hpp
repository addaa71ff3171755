#pragma once

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Every key of the window and what it does, in two columns. For the help and the settings.
void key_list(Canvas& canvas, Flow& flow);

}  // namespace nc::ui
