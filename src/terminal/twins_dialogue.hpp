#pragma once

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// Says how two twins differ, and goes back to the screen from before. When one of them was never answered, the notice
/// of that is said instead.
void compare_twins(Conversation& talk, const practice::TwinsPage& pair);

/// Asks which pair to compare, of the twins that were both answered, and compares them. A single pair is compared at
/// once, and when there is none that is said.
void choose_twins(Conversation& talk);

}  // namespace nc::terminal
