#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/command.hpp"
#include "app/commands/guidance_text.hpp"
#include "app/commands/verification_text.hpp"
#include "app/engine/content_source.hpp"
#include "app/failure.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

struct GuidanceOptions {
  std::string format = "text";
  std::string id;
  ContentOptions content;
  CLI::App* show = nullptr;
};

void add_common_options(CLI::App& command, GuidanceOptions& options) {
  command.add_option("--guidance", options.content.guidance, "Folder with other guidance (a local protocol)")
      ->type_name("DIR");
  command.add_option("--format", options.format, "How to print: text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
}

std::string printed(const nlohmann::ordered_json& value) {
  constexpr int indent = 2;
  return value.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

int run_verify(const GuidanceOptions& options, const guidance::Guidance& guidance, CommandContext& context) {
  const guidance::Verification verification = guidance::verify(guidance);
  context.out << (options.format == "json" ? printed(to_json(verification)) : to_lines(verification));
  for (const std::string& fault : faults_of(verification))
    context.err << fmt::format("needlecase: error: {}\n", visible(fault));
  return verification.holds() ? exit_done : exit_input;
}

int run_show(const GuidanceOptions& options, const guidance::Guidance& guidance, CommandContext& context) {
  std::optional<nlohmann::ordered_json> description;
  description = options.id.empty() ? describe_all(guidance) : describe_item(guidance, options.id);
  if (!description) {
    std::string message = fmt::format("the guidance has no '{}'", visible(options.id));
    if (const auto likely = nearest_id(guidance, options.id))
      message += fmt::format("; did you mean '{}'?", visible(*likely));
    return report_failure(context, {ErrorKind::input, message});
  }
  context.out << (options.format == "json" ? printed(*description) : to_lines(*description));
  return exit_done;
}

int run_guidance(const GuidanceOptions& options, CommandContext& context) {
  const auto guidance = load_guidance(options.content);
  if (!guidance) return report_failure(context, guidance.error());
  return options.show->parsed() ? run_show(options, *guidance, context) : run_verify(options, *guidance, context);
}

}  // namespace

Command add_guidance_command(CLI::App& root) {
  auto options = std::make_shared<GuidanceOptions>();
  CLI::App* command = root.add_subcommand("guidance", "The documents' statements and the decision table");
  command->require_subcommand(1);
  CLI::App* verify = command->add_subcommand(
      "verify",
      "Sweep every valid combination of findings: complete, one class, no dead rule, monotonic; print the counts");
  add_common_options(*verify, *options);
  options->show =
      command->add_subcommand("show", "A statement, rule, advice item, resolution, gap or document with its place");
  options->show->add_option("ID", options->id, "What to show, such as d1-warn-lung or C7; everything when left out");
  add_common_options(*options->show, *options);
  return {command, [options](CommandContext& context) { return run_guidance(*options, context); }};
}

}  // namespace nc::app
