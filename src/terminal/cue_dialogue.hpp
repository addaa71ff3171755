#pragma once

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// Asks which cue decided the case. `screen` is what is shown when it begins. A number names a cue; Enter, 'skip' or
/// 'next' passes the question over. When the conversation ends the question stays open and is asked again next time.
void ask_cue(Conversation& talk, const practice::CueScreen& screen);

}  // namespace nc::terminal
