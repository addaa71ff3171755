#pragma once

#include <optional>

namespace nc::app {

/// Returns how many columns the terminal behind an open file has now; nothing when it is no terminal, or one that does
/// not say.
std::optional<int> terminal_columns(int file);

}  // namespace nc::app
