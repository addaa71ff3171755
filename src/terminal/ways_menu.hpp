#pragma once

#include <string>

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// Obeys a line of the library menu that names a way to practise, such as 'review', 'misses', 'apart' (twins, apart
/// from each other) or 'family lung'. 'ways' says all of them and how many cases each has now. Returns false when the
/// line is none of these.
bool obey_way(Conversation& talk, const std::string& line);

}  // namespace nc::terminal
