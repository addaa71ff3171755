#include <iterator>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands/commands.hpp"
#include "app/commands/grade_report.hpp"
#include "app/commands/named_case.hpp"
#include "app/commands/shared_options.hpp"
#include "app/engine/content_source.hpp"
#include "app/failure.hpp"
#include "exchange/answer_sheet.hpp"
#include "platform/files/file.hpp"
#include "scoring/sheet_faults.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

/// Far above what the answers to a case can hold.
constexpr std::size_t read_limit = 1U << 20U;

Result<std::string> load_sheet(const std::string& path, CommandContext& context) {
  if (path != "-") return platform::load_file(path, read_limit);
  return std::string(std::istreambuf_iterator<char>(context.in), {});
}

int report_faults(const std::string& path, const std::vector<exchange::SheetFault>& faults, CommandContext& context) {
  for (const exchange::SheetFault& fault : faults) {
    const std::string place = fault.line > 0 ? fmt::format(":{}:{}", fault.line, fault.column) : "";
    context.err << fmt::format("{}{}: error: {}\n", visible(path), place, fault.message);
  }
  return exit_input;
}

int run_grade(const ParsedOptions& given, CommandContext& context) {
  const auto guidance = load_guidance(guidance_options(given));
  if (!guidance) return report_failure(context, guidance.error());
  const auto the_case =
      load_named_case(given.text("CASE"), content_options(given), *guidance, context).and_then(whole_case);
  if (!the_case) return report_failure(context, the_case.error());
  const auto text = load_sheet(given.text("--answers"), context);
  if (!text) return report_failure(context, text.error());
  exchange::ParsedSheet parsed = exchange::parse_answer_sheet(*text);
  if (parsed.sheet) {
    for (std::string& message : scoring::find_sheet_faults(*guidance, *the_case, *parsed.sheet)) {
      parsed.faults.push_back({0, 0, std::move(message)});
    }
  }
  if (!parsed.faults.empty()) return report_faults(given.text("--answers"), parsed.faults, context);
  const scoring::Score score = scoring::grade(*guidance, *the_case, *parsed.sheet);
  const GradedCase graded{*guidance, *the_case, score};
  if (given.text("--format") == "json") {
    context.out << grade_as_json(graded).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
  } else {
    context.out << grade_as_text(graded);
  }
  return exit_done;
}

}  // namespace

CommandSpec grade_command() {
  const OptionSpec answers = {.name = "--answers",
                              .kind = ValueKind::file,
                              .value_name = "FILE",
                              .help = "Answer sheet as JSON; - reads standard input",
                              .required = true};
  return {.name = "grade",
          .summary = "Grade an answer sheet without storing it",
          .arguments = {{.name = "CASE",
                         .kind = ValueKind::case_or_file,
                         .help = "Id of a case in the library, or the path of a case file",
                         .required = true}},
          .options = joined({answers, format_spec()}, content_specs()),
          .run = run_grade};
}

}  // namespace nc::app
