#include <ostream>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/guidance/terms.hpp"
#include "app/commands/shared_options.hpp"
#include "app/failure.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

int run_findings(const ParsedOptions& given, CommandContext& context) {
  const auto guidance = load_guidance(guidance_options(given));
  if (!guidance) return report_failure(context, guidance.error());
  const std::vector<Term> all = all_terms(*guidance);
  const std::string word = given.text("WORD");
  const std::vector<Term> found = word.empty() ? all : find_terms(all, word);
  if (found.empty()) {
    std::string message = fmt::format("no finding, value, question or topic is about '{}'", visible(word));
    if (const auto near = nearest_term(all, word)) message += fmt::format("; did you mean '{}'?", *near);
    return report_failure(context, {ErrorKind::input, message});
  }
  if (given.text("--format") == "json") {
    constexpr int indent = 2;
    context.out << to_json(found).dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << "\n";
  } else {
    context.out << to_lines(found);
  }
  return exit_done;
}

}  // namespace

CommandSpec findings_command() {
  return {.name = "findings",
          .summary = "Every finding, value, question and topic of a case, in a sentence with an example",
          .arguments = {{.name = "WORD", .help = "Such as nerve, local-ongoing or numb; everything when left out"}},
          .options = {guidance_spec(), format_spec()},
          .run = run_findings};
}

}  // namespace nc::app
