#pragma once

#include <string>

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// Obeys a line of the library menu that names a way to practise ('review', 'twins', 'family lung'), or 'ways', which
/// lists them with how many cases each has now. False when the line is none of these.
bool obey_way(Conversation& talk, const std::string& line);

}  // namespace nc::terminal
