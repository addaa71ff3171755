#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/commands/command_spec.hpp"

namespace nc::testing {

/// What a command did.
struct CommandRun {
  int exit_code = 0;
  std::string out;
  std::string err;
};

/// Runs one command in this process, as the program does; `arguments` begin with its name. The environment holds only
/// what is given, so that no file of the person who runs the tests is read.
CommandRun run_command(app::CommandSpec command, const std::vector<std::string>& arguments,
                       const std::string& input = {}, std::map<std::string, std::string> environment = {});

}  // namespace nc::testing
