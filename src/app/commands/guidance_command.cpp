#include <ostream>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/guidance/comparison_text.hpp"
#include "app/commands/guidance/description_lines.hpp"
#include "app/commands/guidance/guidance_text.hpp"
#include "app/commands/guidance/terms.hpp"
#include "app/commands/guidance/verification_text.hpp"
#include "app/commands/shared_options.hpp"
#include "app/failure.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

std::string printed(const nlohmann::ordered_json& value) {
  constexpr int indent = 2;
  return value.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

int run_verify(const ParsedOptions& given, CommandContext& context) {
  const auto guidance = load_guidance(guidance_options(given));
  if (!guidance) return report_failure(context, guidance.error());
  const guidance::Verification verification = guidance::verify(*guidance);
  context.out << (given.text("--format") == "json" ? printed(to_json(verification)) : to_lines(verification));
  for (const std::string& fault : faults_of(verification))
    context.err << fmt::format("needlecase: error: {}\n", visible(fault));
  return verification.holds() ? exit_done : exit_input;
}

int run_show(const ParsedOptions& given, CommandContext& context) {
  const auto guidance = load_guidance(guidance_options(given));
  if (!guidance) return report_failure(context, guidance.error());
  const std::string id = given.text("ID");
  std::optional<nlohmann::ordered_json> description;
  description = id.empty() ? describe_all(*guidance) : describe_item(*guidance, id);
  if (!description) {
    const std::vector<Term> terms = find_exact(all_terms(*guidance), id);
    if (!terms.empty()) {
      context.out << (given.text("--format") == "json" ? printed(to_json(terms)) : to_lines(terms));
      return exit_done;
    }
    std::string message = fmt::format("the guidance has no '{}'", visible(id));
    const auto likely = nearest_id(*guidance, id);
    const auto term = likely ? std::nullopt : nearest_term(all_terms(*guidance), id);
    if (likely || term) message += fmt::format("; did you mean '{}'?", visible(likely ? *likely : *term));
    return report_failure(context, {ErrorKind::input, message});
  }
  context.out << (given.text("--format") == "json" ? printed(*description) : to_lines(*description));
  return exit_done;
}

int run_diff(const ParsedOptions& given, CommandContext& context) {
  const auto loaded = load_content(content_options(given), context);
  if (!loaded) return report_failure(context, loaded.error());
  const auto other = load_guidance({.cases = {}, .guidance = given.text("DIR")});
  if (!other) return report_failure(context, other.error());
  const library::Content& content = *loaded->content;
  const GuidanceComparison comparison =
      compare_guidance(content.guidance, *other, {content.cases.begin(), content.cases.end()});
  context.out << (given.text("--format") == "json" ? printed(to_json(comparison)) : to_lines(comparison));
  return exit_done;
}

CommandSpec verify_command() {
  return {.name = "verify",
          .summary =
              "Sweep every valid combination of findings: complete, one class, no dead rule, monotonic; print the "
              "counts",
          .options = {guidance_spec(), format_spec()},
          .run = run_verify};
}

CommandSpec diff_command() {
  return {.name = "diff",
          .summary =
              "What another folder of guidance changes: rules, statements, classes and accepted answers over all "
              "combinations, cases",
          .arguments = {{.name = "DIR",
                         .kind = ValueKind::folder,
                         .help = "The folder with the other guidance",
                         .required = true}},
          .options = joined({format_spec()}, content_specs()),
          .run = run_diff};
}

CommandSpec show_command() {
  return {
      .name = "show",
      .summary =
          "A statement, rule, advice item, resolution, gap or document with its place, or a word of a case explained",
      .arguments = {{.name = "ID",
                     .help = "What to show, such as d1-warn-lung, C7 or local-ongoing; everything when left out"}},
      .options = {guidance_spec(), format_spec()},
      .run = run_show};
}

}  // namespace

CommandSpec guidance_command() {
  return {.name = "guidance",
          .summary = "The documents' statements and the decision table",
          .commands = {verify_command(), diff_command(), show_command()}};
}

}  // namespace nc::app
