#include <ostream>

#include "app/commands/commands.hpp"
#include "app/commands/guidance/coverage_text.hpp"
#include "app/commands/shared_options.hpp"
#include "app/failure.hpp"

namespace nc::app {
namespace {

int run_coverage(const ParsedOptions& given, CommandContext& context) {
  const auto loaded = load_content(content_options(given), context);
  if (!loaded) return report_failure(context, loaded.error());
  for (const Diagnostic& diagnostic : loaded->diagnostics)
    context.err << render_diagnostic(diagnostic);
  const auto& guidance = loaded->content->guidance;
  const auto coverage = cases::coverage_of(guidance, {loaded->content->cases.begin(), loaded->content->cases.end()});
  const std::string format = given.text("--format");
  if (format == "md")
    context.out << coverage_markdown(guidance, coverage);
  else if (format == "json")
    context.out << coverage_json(guidance, coverage);
  else
    context.out << coverage_lines(guidance, coverage);
  return has_errors(loaded->diagnostics) ? exit_input : exit_done;
}

}  // namespace

CommandSpec coverage_command() {
  const OptionSpec format = {.name = "--format",
                             .kind = ValueKind::word,
                             .words = {"text", "md", "json"},
                             .help = "How to print: text, md or json",
                             .default_value = "text"};
  return {.name = "coverage",
          .summary = "Region by urgency by rule by document over the library, with the gaps",
          .options = joined({format}, content_specs()),
          .run = run_coverage};
}

}  // namespace nc::app
