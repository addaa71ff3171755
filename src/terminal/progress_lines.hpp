#pragma once

#include "practice/screens/progress_screen.hpp"
#include "terminal/plain_writer.hpp"

namespace nc::terminal {

/// Says the page Progress: the numbers that the window's charts show, in sentences.
void say_progress(PlainWriter& out, const practice::ProgressScreen& screen);

}  // namespace nc::terminal
