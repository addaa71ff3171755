#include <algorithm>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/explain/diagnostic_texts.hpp"
#include "app/commands/parsed_options.hpp"
#include "app/failure.hpp"
#include "support/embedded.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

int run_explain(const ParsedOptions& given, CommandContext& context) {
  const auto texts = read_diagnostic_texts(embedded_diagnostics().front().bytes);
  if (!texts) return report_failure(context, texts.error());
  const std::string written = given.text("NUMBER");
  if (written.empty()) {
    for (const DiagnosticText& text : texts->texts)
      context.out << fmt::format("NC{:04}  {}\n", text.number, text.means);
    return exit_done;
  }
  const int number = diagnostic_number(written);
  const auto found = std::find_if(texts->texts.begin(), texts->texts.end(),
                                  [number](const DiagnosticText& text) { return text.number == number; });
  if (found == texts->texts.end()) {
    return report_failure(context, {ErrorKind::input, fmt::format("there is no diagnostic '{}'; 'needlecase explain' "
                                                                  "lists them all",
                                                                  visible(written))});
  }
  context.out << to_lines(*found);
  return exit_done;
}

}  // namespace

CommandSpec explain_command() {
  return {.name = "explain",
          .summary = "What a diagnostic of check means, with a wrong and a right example",
          .arguments = {{.name = "NUMBER", .help = "Such as NC0123; all of them in a line each when left out"}},
          .run = run_explain};
}

}  // namespace nc::app
