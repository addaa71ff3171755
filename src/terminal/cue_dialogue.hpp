#pragma once

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// The question 'which cue decided it', for a model at its CueScreen: a number names one, Enter, 'skip' or 'next'
/// passes it over. At the end of the talk the question stays open.
void ask_cue(Conversation& talk);

}  // namespace nc::terminal
