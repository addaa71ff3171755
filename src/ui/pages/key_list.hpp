#pragma once

#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the list of all keys: the key on the left, what it does on the right. The help and the settings show it.
void key_list(Canvas& canvas, Flow& flow);

}  // namespace nc::ui
