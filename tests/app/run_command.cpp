#include "app/run_command.hpp"

#include <algorithm>
#include <sstream>

#include <CLI/CLI.hpp>

namespace nc::testing {

CommandRun run_command(const std::function<app::Command(CLI::App&)>& add, std::vector<std::string> arguments,
                       const std::string& input, std::map<std::string, std::string> environment) {
  CommandRun run;
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  CLI::App root("needlecase");
  const app::Command command = add(root);
  try {
    std::reverse(arguments.begin(), arguments.end());  // CLI11 reads a vector from its end
    root.parse(arguments);
    app::CommandContext context{in, out, err, std::move(environment), false};
    run.exit_code = command.run(context);
  } catch (const CLI::ParseError& error) {
    run.exit_code = error.get_exit_code() == 0 ? app::exit_done : app::exit_usage;
    err << error.what() << '\n';
  }
  run.out = out.str();
  run.err = err.str();
  return run;
}

}  // namespace nc::testing
