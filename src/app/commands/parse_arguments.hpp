#pragma once

#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "app/commands/command_spec.hpp"
#include "app/commands/parsed_options.hpp"

// Turns the words of a command line into a command and its options. parse_arguments.cpp is the only file that knows the
// library which does this (CLI11).

namespace nc::app {

/// What a command line calls.
struct Call {
  const CommandSpec* command = nullptr;  ///< the program or a command within it; its `run` is not empty
  ParsedOptions given;
};

/// What is printed when a command line calls no command. With exit_done it answers --help or --version and is for the
/// standard output. With exit_usage it says what is wrong with the command line and is for the standard error.
struct Reply {
  int exit_code = exit_done;
  std::string text;
};

/// Reads a command line. `program` has all commands within it and must outlive the Call. `arguments` does not hold the
/// program's name. Returns a Reply when no command is to be run.
tl::expected<Call, Reply> parse_arguments(const CommandSpec& program, const std::vector<std::string>& arguments);

/// Reads a command line and runs the command that it calls, or prints the Reply. Returns the exit code.
int run_arguments(const CommandSpec& program, const std::vector<std::string>& arguments, CommandContext& context);

}  // namespace nc::app
