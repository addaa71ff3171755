#pragma once

#include "practice/screens/realistic_result_screen.hpp"
#include "terminal/plain_writer.hpp"

namespace nc::terminal {

/// The result of realistic practice: what was called, and what such calls would be worth at that rate.
void say_realistic_result(PlainWriter& out, const practice::RealisticResultScreen& screen);

}  // namespace nc::terminal
