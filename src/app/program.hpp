#pragma once

#include <string>
#include <vector>

#include "app/command.hpp"

namespace nc::app {

struct WindowOptions;

/// Defines the whole command line on `root`: the options of the window, kept in `window`, and every command. Both must
/// outlive the commands.
std::vector<Command> define_program(CLI::App& root, WindowOptions& window);

/// The whole program for one command line: `arguments` without the program's name. Without a command it opens the
/// window. Returns the exit code; prints usage faults on `context.err`, `--help` and `--version` on `context.out`.
int run_program(const std::vector<std::string>& arguments, CommandContext& context);

}  // namespace nc::app
