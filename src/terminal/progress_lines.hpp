#pragma once

#include "practice/screens/progress_screen.hpp"
#include "terminal/plain_writer.hpp"

namespace nc::terminal {

/// The Progress screen as lines: the same numbers and sentences as the window's pictures.
void say_progress(PlainWriter& out, const practice::ProgressScreen& screen);

}  // namespace nc::terminal
