#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
#include "app/manual/manual_page.hpp"
#include "app/version.hpp"

namespace nc::app {

Command add_manual_command(CLI::App& root) {
  CLI::App* command = root.add_subcommand("man", "Print the manual page, for man -l");
  command->group("");  // for those who install the program: not in help
  return {command, [&root](CommandContext& context) {
            context.out << manual::manual_page(manual::describe(root), version);
            return exit_done;
          }};
}

}  // namespace nc::app
