#include <algorithm>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/command.hpp"
#include "app/commands/check_files.hpp"
#include "app/failure.hpp"

namespace nc::app {
namespace {

struct CheckOptions {
  std::vector<std::string> paths;
  std::string format = "text";
  ContentOptions content;
};

std::string counted(std::size_t count, std::string_view word) {
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

/// '3 case files and 6 guidance files: 2 errors, 1 warning'.
std::string summary_of(const CheckedFiles& checked) {
  const auto& all = checked.diagnostics;
  const auto errors = static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [](const Diagnostic& d) { return d.severity == Severity::error; }));
  std::string files = counted(checked.cases, "case file");
  if (checked.guidance > 0) files += " and " + counted(checked.guidance, "guidance file");
  return fmt::format("{}: {}, {}\n", files, counted(errors, "error"), counted(all.size() - errors, "warning"));
}

int run_check(const CheckOptions& options, CommandContext& context) {
  const auto checked = check_files(options.paths, options.content, context);
  if (!checked) return report_failure(context, checked.error());
  if (options.format == "json") {
    context.out << to_json(checked->diagnostics);
  } else {
    for (const Diagnostic& diagnostic : checked->diagnostics)
      context.err << render_diagnostic(diagnostic);
    context.out << summary_of(*checked);
  }
  return has_errors(checked->diagnostics) ? exit_input : exit_done;
}

}  // namespace

Command add_check_command(CLI::App& root) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* command = root.add_subcommand("check", "Check cases and guidance; all diagnostics at once");
  command->add_option("PATH", options->paths, "Case files, guidance files, or folders with them")->required();
  command->add_option("--format", options->format, "How to print: text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  add_content_options(*command, options->content);
  return {command, [options](CommandContext& context) { return run_check(*options, context); }};
}

}  // namespace nc::app
