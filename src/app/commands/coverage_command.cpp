#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
#include "app/commands/coverage_text.hpp"
#include "app/engine/content_source.hpp"
#include "app/failure.hpp"

namespace nc::app {
namespace {

struct CoverageOptions {
  std::string format = "text";
  ContentOptions content;
};

int run_coverage(const CoverageOptions& options, CommandContext& context) {
  const auto loaded = load_content(options.content, context);
  if (!loaded) return report_failure(context, loaded.error());
  for (const Diagnostic& diagnostic : loaded->diagnostics)
    context.err << render_diagnostic(diagnostic);
  const auto& guidance = loaded->content->guidance;
  const auto coverage = cases::coverage_of(guidance, {loaded->content->cases.begin(), loaded->content->cases.end()});
  if (options.format == "md")
    context.out << coverage_markdown(guidance, coverage);
  else if (options.format == "json")
    context.out << coverage_json(guidance, coverage);
  else
    context.out << coverage_lines(guidance, coverage);
  return has_errors(loaded->diagnostics) ? exit_input : exit_done;
}

}  // namespace

Command add_coverage_command(CLI::App& root) {
  auto options = std::make_shared<CoverageOptions>();
  CLI::App* command =
      root.add_subcommand("coverage", "Region by urgency by rule by document over the library, with the gaps");
  command->add_option("--format", options->format, "How to print: text, md or json")
      ->check(CLI::IsMember({"text", "md", "json"}))
      ->capture_default_str();
  add_content_options(*command, options->content);
  return {command, [options](CommandContext& context) { return run_coverage(*options, context); }};
}

}  // namespace nc::app
