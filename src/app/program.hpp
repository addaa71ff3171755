#pragma once

#include <string>
#include <vector>

#include "app/commands/command_spec.hpp"

namespace nc::app {

/// The whole command line as a value: the window, which opens without a command, and every command.
CommandSpec define_program();

/// The whole program for one command line: `arguments` without the program's name. Without a command it opens the
/// window. Returns the exit code; prints usage faults on `context.err`, `--help` and `--version` on `context.out`.
int run_program(const std::vector<std::string>& arguments, CommandContext& context);

}  // namespace nc::app
