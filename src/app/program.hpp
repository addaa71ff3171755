#pragma once

#include "app/commands/command_spec.hpp"

namespace nc::app {

/// Returns the whole command line as a value: the program itself, which opens the window, and every command within it.
CommandSpec define_program();

}  // namespace nc::app
