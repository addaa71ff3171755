#include <memory>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
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
    context.out << one.id << '\n';
  return exit_done;
}

int run_completion(const std::string& wanted, const CLI::App& root, CommandContext& context) {
  if (wanted == "cases") return print_cases(context);
  const manual::CommandForm program = manual::describe(root);
  if (wanted == "bash") context.out << manual::bash_completion(program);
  if (wanted == "zsh") context.out << manual::zsh_completion(program);
  if (wanted == "fish") context.out << manual::fish_completion(program);
  return exit_done;
}

}  // namespace

Command add_completion_command(CLI::App& root) {
  auto wanted = std::make_shared<std::string>();
  CLI::App* command = root.add_subcommand("completion", "Print the completion script of a shell, or the ids of cases");
  command->group("");  // for those who install the program, and for the scripts themselves: not in help
  command->add_option("SHELL", *wanted)->required()->check(CLI::IsMember({"bash", "zsh", "fish", "cases"}));
  return {command, [wanted, &root](CommandContext& context) { return run_completion(*wanted, root, context); }};
}

}  // namespace nc::app
