#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/settings_screen.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// The settings and the list of keys.
void settings_view(Canvas& canvas, const practice::SettingsScreen& screen, const practice::Frame& frame);

}  // namespace nc::ui
