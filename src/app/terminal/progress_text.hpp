#pragma once

#include "app/terminal/plain_writer.hpp"
#include "practice/screens/progress_screen.hpp"

namespace nc::app::terminal {

/// The Progress screen as lines: the same numbers and sentences as the window's pictures.
void say_progress(PlainWriter& out, const practice::ProgressScreen& screen);

}  // namespace nc::app::terminal
