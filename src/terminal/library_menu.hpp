#pragma once

#include <optional>

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// Shows the library and asks what to work on, until something was begun (the model is then at a case) or the talk
/// ended.
void choose_from_library(Conversation& talk);

}  // namespace nc::terminal
