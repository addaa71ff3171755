#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <string>

#include "support/executor.hpp"

// The form of every command: a function that defines its options on the CLI11 root and returns how to run it.

namespace CLI {  // NOLINT(readability-identifier-naming): the name is CLI11's
class App;
}

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

/// A command as defined on the command line.
struct Command {
  CLI::App* definition = nullptr;           ///< tells whether it was called
  std::function<int(CommandContext&)> run;  ///< exit code
};

// Each lives in app/commands/<name>.cpp; options are kept in a shared structure owned by `run`.
Command add_check_command(CLI::App& root);
Command add_new_command(CLI::App& root);
Command add_schema_command(CLI::App& root);
Command add_coverage_command(CLI::App& root);
Command add_classify_command(CLI::App& root);
Command add_guidance_command(CLI::App& root);
Command add_grade_command(CLI::App& root);
Command add_export_command(CLI::App& root);
Command add_store_command(CLI::App& root);
Command add_practise_command(CLI::App& root);
// Hidden from help; both read the definitions of `root`, which must outlive them.
Command add_manual_command(CLI::App& root);
Command add_completion_command(CLI::App& root);

}  // namespace nc::app
