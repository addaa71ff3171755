#pragma once

#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "app/commands/command_spec.hpp"
#include "app/commands/parsed_options.hpp"

// From the words of a command line to a command with its options. The source of this header is the only file that knows
// the library which parses (CLI11).

namespace nc::app {

/// A command line that was understood.
struct Call {
  const CommandSpec* command = nullptr;  ///< the command that is called: `program` or one within it; it has a `run`
  ParsedOptions given;
};

/// What is printed instead of calling a command: --help and --version, with exit_done, for the standard output; what is
/// wrong with the command line, with exit_usage, for the standard error.
struct Reply {
  int exit_code = exit_done;
  std::string text;
};

/// Reads a command line. `program` is the root of all commands and must outlive the Call; `arguments` is the command
/// line without the program's name. Never fails for another reason than what it was given.
tl::expected<Call, Reply> parse_arguments(const CommandSpec& program, const std::vector<std::string>& arguments);

/// Reads a command line and runs the command that it calls, or prints the reply to it. Returns the exit code.
int run_arguments(const CommandSpec& program, const std::vector<std::string>& arguments, CommandContext& context);

}  // namespace nc::app
