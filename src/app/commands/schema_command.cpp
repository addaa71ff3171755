#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "app/command.hpp"
#include "app/commands/case_schema.hpp"
#include "app/engine/content_source.hpp"
#include "app/failure.hpp"

namespace nc::app {
namespace {

int run_schema(const ContentOptions& options, CommandContext& context) {
  const auto guidance = load_guidance(options);
  if (!guidance) return report_failure(context, guidance.error());
  context.out << case_schema(*guidance);
  return exit_done;
}

}  // namespace

Command add_schema_command(CLI::App& root) {
  auto options = std::make_shared<ContentOptions>();
  CLI::App* command = root.add_subcommand("schema", "Print the JSON Schema of case files, format 1");
  command->add_option("--guidance", options->guidance, "Folder with other guidance (a local protocol)")
      ->type_name("DIR");
  return {command, [options](CommandContext& context) { return run_schema(*options, context); }};
}

}  // namespace nc::app
