#pragma once

#include <string>
#include <vector>

#include "app/commands/command_spec.hpp"

namespace nc::app {

/// Returns the whole command line as a value: the program itself, which opens the window, and every command within it.
CommandSpec define_program();

/// Runs the program for one command line and returns the exit code. `arguments` does not hold the program's name.
/// Without a command the window opens. What is wrong with the command line is printed on `context.err`, and the answer
/// to `--help` and `--version` on `context.out`.
int run_program(const std::vector<std::string>& arguments, CommandContext& context);

}  // namespace nc::app
