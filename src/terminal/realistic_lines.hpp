#pragma once

#include "practice/screens/realistic_result_screen.hpp"
#include "terminal/plain_writer.hpp"

namespace nc::terminal {

/// Says the result of realistic practice: which emergencies were called, the outcome of each case, and what such calls
/// would be worth where emergencies are as rare as the policy says.
void say_realistic_result(PlainWriter& out, const practice::RealisticResultScreen& screen);

}  // namespace nc::terminal
