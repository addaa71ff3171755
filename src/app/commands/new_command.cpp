#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/command.hpp"
#include "app/engine/content_source.hpp"
#include "app/failure.hpp"
#include "cases/template.hpp"
#include "cases/vocabulary.hpp"
#include "platform/files/file.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

struct NewOptions {
  std::vector<std::string> regions;
  std::string id;
  std::string symptom = "ache";
  std::string out;
  ContentOptions content;
};

Result<cases::TemplateWish> to_wish(const NewOptions& options) {
  cases::TemplateWish wish;
  wish.id = cases::CaseId(options.id);
  wish.symptom = options.symptom;
  if (!cases::is_id(options.id))
    return fail(ErrorKind::usage, fmt::format("'{}' is no id: use a-z, 0-9 and single hyphens", visible(options.id)));
  for (const std::string& word : options.regions) {
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
  return platform::save_file(path, text);
}

int run_new(const NewOptions& options, CommandContext& context) {
  const auto wish = to_wish(options);
  if (!wish) return report_failure(context, wish.error());
  const auto guidance = load_guidance(options.content);
  if (!guidance) return report_failure(context, guidance.error());
  const auto text = cases::case_template(*wish, *guidance);
  if (!text) return report_failure(context, Error{ErrorKind::usage, "no such kind of symptom"});
  if (options.out.empty()) {
    context.out << *text;
    return exit_done;
  }
  if (const auto saved = save_new(options.out, *text); !saved) return report_failure(context, saved.error());
  return exit_done;
}

}  // namespace

Command add_new_command(CLI::App& root) {
  auto options = std::make_shared<NewOptions>();
  CLI::App* command = root.add_subcommand("new", "Write a commented case template that passes check as a draft");
  command->add_option("--region", options->regions, "Treated region; may be given several times")
      ->required()
      ->check(CLI::IsMember(cases::region_words()));
  command->add_option("--id", options->id, "The case's id, which is also the file's name")->required();
  command->add_option("--symptom", options->symptom, "What the patient reports first")
      ->check(CLI::IsMember(cases::symptom_kinds()))
      ->capture_default_str();
  command->add_option("--out", options->out, "Write to this new file instead of the standard output")
      ->type_name("FILE");
  add_content_options(*command, options->content);
  return {command, [options](CommandContext& context) { return run_new(*options, context); }};
}

}  // namespace nc::app
