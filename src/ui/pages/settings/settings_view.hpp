#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/settings_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Draws the settings, each of which takes effect at once, and the list of keys.
void settings_view(Canvas& canvas, const practice::SettingsScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
