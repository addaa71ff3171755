#pragma once

#include "app/terminal/conversation.hpp"

namespace nc::app::terminal {

/// The question 'which cue decided it', for a model at its CueScreen: a number names one, Enter, 'skip' or 'next'
/// passes it over. At the end of the talk the question stays open.
void ask_cue(Conversation& talk);

}  // namespace nc::app::terminal
