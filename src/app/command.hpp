#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>

#include "support/executor.hpp"

// What a command is given beside its options, and what its exit code means. What a command is and how one is added is
// said in app/commands/command_spec.hpp.

namespace nc::app {

// The exit codes. They mean the same for every command.
inline constexpr int exit_done = 0;         ///< the command did what it was asked
inline constexpr int exit_input = 1;        ///< the input has errors, which were printed
inline constexpr int exit_usage = 2;        ///< the command line is wrong
inline constexpr int exit_environment = 3;  ///< the machine is at fault: no display, a full disk, a locked store

/// The streams and the environment that a command uses. They are handed in, so that tests can run commands without
/// starting the program.
struct CommandContext {
  std::istream& in;
  std::ostream& out;  ///< what the command was asked for, and nothing else
  std::ostream& err;  ///< messages: `path:line:column: error[NC0123]: message` or `needlecase: error: message`
  std::map<std::string, std::string> environment;  ///< variables and their values: HOME, XDG_DATA_HOME, DISPLAY, …
  bool err_is_terminal = false;                    ///< a person reads `err` in a terminal
  Executor executor = serial_executor();           ///< runs the loops of long work
  bool in_is_terminal = false;                     ///< `in` is standard input, and a person types there
  /// Returns how many columns the terminal has now that `out` is; nothing when it is none. May be empty.
  std::function<std::optional<int>()> columns{};
};

}  // namespace nc::app
