#pragma once

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// Says two cases side by side and returns to the screen before. Both must have been answered; otherwise only the
/// notice is said.
void compare_twins(Conversation& talk, const practice::TwinsPage& pair);

/// The same for a pair chosen from those of which both cases were answered; the only one is taken at once.
void choose_twins(Conversation& talk);

}  // namespace nc::terminal
