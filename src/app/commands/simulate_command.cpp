#include <ostream>

#include "app/commands/commands.hpp"
#include "app/commands/shared_options.hpp"
#include "app/commands/simulation/simulation_text.hpp"
#include "app/failure.hpp"

namespace nc::app {
namespace {

int run_simulate(const ParsedOptions& given, CommandContext& context) {
  const auto loaded = load_content(content_options(given), context);
  if (!loaded) return report_failure(context, loaded.error());
  for (const Diagnostic& diagnostic : loaded->diagnostics)
    context.err << render_diagnostic(diagnostic);
  simulation::Settings settings;
  settings.seed = given.seed("--seed").value_or(settings.seed);
  const auto simulated = simulation::simulate(*loaded->content, settings);
  const std::string format = given.text("--format");
  if (format == "md")
    context.out << simulation_markdown(simulated);
  else if (format == "json")
    context.out << simulation_json(simulated);
  else
    context.out << simulation_lines(simulated);
  return has_errors(loaded->diagnostics) ? exit_input : exit_done;
}

}  // namespace

CommandSpec simulate_command() {
  const OptionSpec format = {.name = "--format",
                             .kind = ValueKind::word,
                             .words = {"text", "md", "json"},
                             .help = "How to print: text, md or json",
                             .default_value = "text"};
  const OptionSpec seed = {.name = "--seed",
                           .kind = ValueKind::seed,
                           .value_name = "N",
                           .help = "The exams that are drawn follow from it; 1 when not given"};
  return {.name = "simulate",
          .summary = "What strategies that never read the patient reach in exams, and score against errors",
          .options = joined({format, seed}, content_specs()),
          .run = run_simulate};
}

}  // namespace nc::app
