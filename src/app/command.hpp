#pragma once

#include <iosfwd>
#include <map>
#include <string>

#include "support/executor.hpp"

// How a command meets the world: what it is given beside its options, and what its exit code means. What a command is,
// and how one is added, stands in app/commands/command_spec.hpp.

namespace nc::app {

/// Exit codes, the same for every command.
inline constexpr int exit_done = 0;
inline constexpr int exit_input = 1;        ///< the input has errors (they were printed)
inline constexpr int exit_usage = 2;        ///< wrong usage
inline constexpr int exit_environment = 3;  ///< no display, disk full, store locked

/// What a command sees of the world: streams and the environment, handed in so that tests run commands in-process.
struct CommandContext {
  std::istream& in;
  std::ostream& out;  ///< data only
  std::ostream& err;  ///< `path:line:column: error[NC0123]: message` or `needlecase: error: message`
  std::map<std::string, std::string> environment;  ///< HOME, XDG_DATA_HOME, DISPLAY, …
  bool err_is_terminal = false;                    ///< progress bars only then
  Executor executor = serial_executor();           ///< runs the loops of long work
};

}  // namespace nc::app
