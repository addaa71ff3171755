#include <ostream>
#include <string>

#include <nlohmann/json.hpp>

#include "app/commands/authoring/sheet_report.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/named_case.hpp"
#include "app/commands/shared_options.hpp"
#include "app/engine/content_source.hpp"
#include "app/failure.hpp"

namespace nc::app {
namespace {

int run_sheet(const ParsedOptions& given, CommandContext& context) {
  const auto guidance = load_guidance(guidance_options(given));
  if (!guidance) return report_failure(context, guidance.error());
  int exit_code = exit_done;
  for (const std::string& name : given.texts("CASE")) {
    const auto the_case = load_named_case(name, content_options(given), *guidance, context).and_then(whole_case);
    if (!the_case) {
      exit_code = report_failure(context, the_case.error());
      continue;
    }
    const nlohmann::ordered_json sheet = sheet_as_json(*guidance, *the_case);
    if (given.text("--format") == "json") {
      context.out << sheet.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    } else {
      context.out << sheet_as_text(*guidance, sheet);
    }
  }
  return exit_code;
}

}  // namespace

CommandSpec sheet_command() {
  return {.name = "sheet",
          .summary = "The advice that a case offers, with what it is worth under each class",
          .arguments = {{.name = "CASE",
                         .kind = ValueKind::case_or_file,
                         .help = "Ids of cases in the library, or paths of case files",
                         .required = true,
                         .repeatable = true}},
          .options = joined({format_spec()}, content_specs()),
          .run = run_sheet};
}

}  // namespace nc::app
