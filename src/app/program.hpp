#pragma once

#include "app/commands/command_spec.hpp"

namespace nc::app {

/// The whole command line as a value: the window, which opens without a command, and every command.
CommandSpec define_program();

}  // namespace nc::app
