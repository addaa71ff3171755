#include "app/run_command.hpp"

#include <sstream>
#include <utility>

#include "app/commands/parse_arguments.hpp"

namespace nc::testing {

CommandRun run_command(app::CommandSpec command, const std::vector<std::string>& arguments, const std::string& input,
                       std::map<std::string, std::string> environment) {
  app::CommandSpec program{.name = "needlecase"};
  program.commands.push_back(std::move(command));
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  app::CommandContext context{in, out, err, std::move(environment), false};
  const int exit_code = app::run_arguments(program, arguments, context);
  return {exit_code, out.str(), err.str()};
}

}  // namespace nc::testing
