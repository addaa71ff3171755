#pragma once

#include "practice/screens/twins_screen.hpp"
#include "terminal/plain_writer.hpp"

namespace nc::terminal {

/// Says what differs between two twins and what both share. Then it says each of them: the patient's words, what the
/// documents decide and by which statements, the trainee's last answer, and the author's sentence on what decides.
void say_twins(PlainWriter& out, const practice::TwinsScreen& screen);

}  // namespace nc::terminal
