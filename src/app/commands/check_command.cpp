#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "app/commands/check_files.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/shared_options.hpp"
#include "app/failure.hpp"

namespace nc::app {
namespace {

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

int run_check(const ParsedOptions& given, CommandContext& context) {
  const auto checked = check_files(given.texts("PATH"), content_options(given), context);
  if (!checked) return report_failure(context, checked.error());
  if (given.text("--format") == "json") {
    context.out << to_json(checked->diagnostics);
  } else {
    for (const Diagnostic& diagnostic : checked->diagnostics)
      context.err << render_diagnostic(diagnostic);
    context.out << summary_of(*checked);
  }
  return has_errors(checked->diagnostics) ? exit_input : exit_done;
}

}  // namespace

CommandSpec check_command() {
  return {.name = "check",
          .summary = "Check cases and guidance; all diagnostics at once",
          .arguments = {{.name = "PATH",
                         .kind = ValueKind::file,
                         .help = "Case files, guidance files, or folders with them",
                         .required = true,
                         .repeatable = true}},
          .options = joined({format_spec()}, content_specs()),
          .run = run_check};
}

}  // namespace nc::app
