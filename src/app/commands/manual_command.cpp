#include <ostream>
#include <utility>

#include "app/commands/commands.hpp"
#include "app/manual/manual_page.hpp"
#include "app/version.hpp"

namespace nc::app {

CommandSpec manual_command(DefineProgram define_program) {
  return {.name = "man",
          .summary = "Print the manual page, for man -l",
          .hidden = true,
          .run = [define_program = std::move(define_program)](const ParsedOptions&, CommandContext& context) {
            context.out << manual::manual_page(define_program(), version);
            return exit_done;
          }};
}

}  // namespace nc::app
