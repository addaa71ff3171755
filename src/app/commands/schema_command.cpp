#include <ostream>

#include "app/commands/case_schema.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/shared_options.hpp"
#include "app/failure.hpp"

namespace nc::app {
namespace {

int run_schema(const ParsedOptions& given, CommandContext& context) {
  const auto guidance = load_guidance(guidance_options(given));
  if (!guidance) return report_failure(context, guidance.error());
  context.out << case_schema(*guidance);
  return exit_done;
}

}  // namespace

CommandSpec schema_command() {
  return {.name = "schema",
          .summary = "Print the JSON Schema of case files, format 2",
          .options = {guidance_spec()},
          .run = run_schema};
}

}  // namespace nc::app
