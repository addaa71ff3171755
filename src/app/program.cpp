#include "app/program.hpp"

#include "app/commands/commands.hpp"

namespace nc::app {

CommandSpec define_program() {
  CommandSpec program = window_command();
  program.commands = {practise_command(),
                      preview_command(),
                      check_command(),
                      explain_command(),
                      findings_command(),
                      new_command(),
                      classify_command(),
                      grade_command(),
                      guidance_command(),
                      export_command(),
                      coverage_command(),
                      sheet_command(),
                      simulate_command(),
                      schema_command(),
                      store_command(),
                      manual_command(define_program),
                      completion_command(define_program)};
  return program;
}

}  // namespace nc::app
