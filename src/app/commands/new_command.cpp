#include <algorithm>
#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/shared_options.hpp"
#include "app/failure.hpp"
#include "cases/template.hpp"
#include "cases/vocabulary.hpp"
#include "platform/files/file.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

Result<cases::TemplateWish> to_wish(const ParsedOptions& given) {
  const std::string id = given.text("--id");
  cases::TemplateWish wish;
  wish.id = cases::CaseId(id);
  wish.symptom = given.text("--symptom");
  if (!cases::is_id(id))
    return fail(ErrorKind::usage, fmt::format("'{}' is no id: use a-z, 0-9 and single hyphens", visible(id)));
  for (const std::string& word : given.texts("--region")) {
    const auto region = guidance::parse_region(word);
    if (!region) return fail(ErrorKind::usage, fmt::format("'{}' is no region", visible(word)));
    if (std::find(wish.regions.begin(), wish.regions.end(), *region) == wish.regions.end())
      wish.regions.push_back(*region);
  }
  return wish;
}

/// Writes a file that does not exist yet: a template must never take the place of somebody's case.
Result<void> save_new(const std::string& path, const std::string& text) {
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored))
    return fail(ErrorKind::input, fmt::format("{} exists already and was left as it is", visible(path)));
  return platform::save_file(path, text, platform::Readers::as_usual);
}

int run_new(const ParsedOptions& given, CommandContext& context) {
  const auto wish = to_wish(given);
  if (!wish) return report_failure(context, wish.error());
  const auto guidance = load_guidance(guidance_options(given));
  if (!guidance) return report_failure(context, guidance.error());
  const auto text = cases::case_template(*wish, *guidance);
  if (!text) return report_failure(context, Error{ErrorKind::usage, "no such kind of symptom"});
  const std::string path = given.text("--out");
  if (path.empty()) {
    context.out << *text;
    return exit_done;
  }
  if (const auto saved = save_new(path, *text); !saved) return report_failure(context, saved.error());
  return exit_done;
}

std::vector<OptionSpec> own_specs() {
  return {{.name = "--region",
           .kind = ValueKind::word,
           .words = cases::region_words(),
           .help = "Treated region; may be given several times",
           .required = true,
           .repeatable = true},
          {.name = "--id", .help = "The case's id, which is also the file's name", .required = true},
          {.name = "--symptom",
           .kind = ValueKind::word,
           .words = cases::symptom_kinds(),
           .help = "What the patient reports first",
           .default_value = "ache"},
          {.name = "--out",
           .kind = ValueKind::file,
           .value_name = "FILE",
           .help = "Write to this new file instead of the standard output"}};
}

}  // namespace

CommandSpec new_command() {
  return {.name = "new",
          .summary = "Write a commented case template that passes check as a draft",
          .options = joined(own_specs(), content_specs()),
          .run = run_new};
}

}  // namespace nc::app
