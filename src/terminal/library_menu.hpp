#pragma once

#include <optional>

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// Says the library and asks what to work on, until something was begun (another screen than the library is then shown)
/// or the conversation has ended.
void choose_from_library(Conversation& talk);

}  // namespace nc::terminal
