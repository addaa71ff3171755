#include <ostream>
#include <string>
#include <utility>

#include "app/commands/commands.hpp"
#include "app/commands/parsed_options.hpp"
#include "app/engine/content_source.hpp"
#include "app/failure.hpp"
#include "app/manual/completions.hpp"

namespace nc::app {
namespace {

/// The cases that practise takes, as the scripts ask for them.
int print_cases(CommandContext& context) {
  const auto loaded = load_content({}, context);
  if (!loaded) return report_failure(context, loaded.error());
  for (const library::CaseCard& one : loaded->content->catalogue)
    if (one.use == cases::CaseUse::practice) context.out << one.id << '\n';
  return exit_done;
}

int run_completion(const std::string& wanted, const DefineProgram& define_program, CommandContext& context) {
  if (wanted == "cases") return print_cases(context);
  const CommandSpec program = define_program();
  if (wanted == "bash") context.out << manual::bash_completion(program);
  if (wanted == "zsh") context.out << manual::zsh_completion(program);
  if (wanted == "fish") context.out << manual::fish_completion(program);
  return exit_done;
}

}  // namespace

CommandSpec completion_command(DefineProgram define_program) {
  return {.name = "completion",
          .summary = "Print the completion script of a shell, or the ids of cases",
          .arguments =
              {{.name = "SHELL", .kind = ValueKind::word, .words = {"bash", "zsh", "fish", "cases"}, .required = true}},
          .hidden = true,
          .run = [define_program = std::move(define_program)](const ParsedOptions& given, CommandContext& context) {
            return run_completion(given.text("SHELL"), define_program, context);
          }};
}

}  // namespace nc::app
