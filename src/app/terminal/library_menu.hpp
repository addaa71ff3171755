#pragma once

#include <optional>

#include "app/terminal/conversation.hpp"

namespace nc::app::terminal {

/// Shows the library and asks what to work on, until something was begun (the model is then at a case) or the talk
/// ended.
void choose_from_library(Conversation& talk);

}  // namespace nc::app::terminal
