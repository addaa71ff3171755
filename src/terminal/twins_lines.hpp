#pragma once

#include "practice/screens/twins_screen.hpp"
#include "terminal/plain_writer.hpp"

namespace nc::terminal {

/// Two cases one after the other: what differs first, what both share, then each with the patient's words, what the
/// documents decide and by which statements, the trainee's last answer, and the author's point.
void say_twins(PlainWriter& out, const practice::TwinsScreen& screen);

}  // namespace nc::terminal
