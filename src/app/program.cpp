#include "app/program.hpp"

#include <algorithm>
#include <memory>
#include <ostream>
#include <sstream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/engine/open_engine.hpp"
#include "app/version.hpp"
#include "app/window/window_face.hpp"

namespace nc::app {
namespace {

constexpr const char* description =
    "Practise triage of what patients report after dry needling of the neck, upper back or shoulder.\n"
    "Training on five general web articles, not a triage tool. Without a command it opens the window.";

std::vector<Command> add_commands(CLI::App& root) {
  return {add_practise_command(root), add_check_command(root),    add_new_command(root),
          add_classify_command(root), add_grade_command(root),    add_guidance_command(root),
          add_export_command(root),   add_coverage_command(root), add_schema_command(root),
          add_store_command(root),    add_manual_command(root),   add_completion_command(root)};
}

/// CLI11 decides what to print for help, version and faults; only the exit code and the form of faults are ours.
int print_parse_result(const CLI::App& root, const CLI::ParseError& result, CommandContext& context) {
  if (result.get_exit_code() == 0) {
    std::ostringstream unused;
    root.exit(result, context.out, unused);
    return exit_done;
  }
  context.err << fmt::format("needlecase: error: {}\nneedlecase --help tells how it is used\n", result.what());
  return exit_usage;
}

}  // namespace

std::vector<Command> define_program(CLI::App& root, WindowOptions& window) {
  root.name("needlecase");
  root.description(description);
  root.set_version_flag("--version", fmt::format("needlecase {}", version));
  root.require_subcommand(0, 1);
  add_window_options(root, window);
  return add_commands(root);
}

int run_program(const std::vector<std::string>& arguments, CommandContext& context) {
  CLI::App root;
  WindowOptions window;
  const std::vector<Command> commands = define_program(root, window);
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    root.parse(reversed);
  } catch (const CLI::ParseError& result) {
    return print_parse_result(root, result, context);
  }
  for (const Command& command : commands) {
    if (command.definition->parsed()) return command.run(context);
  }
  return run_window(window, context);
}

}  // namespace nc::app
