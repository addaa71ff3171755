#include <algorithm>
#include <filesystem>
#include <ostream>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/named_case.hpp"
#include "app/commands/shared_options.hpp"
#include "app/failure.hpp"
#include "cases/vocabulary.hpp"
#include "cases/writing/template.hpp"
#include "cases/writing/twin_copy.hpp"
#include "platform/files/file.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;

Result<cases::CaseId> id_of(const ParsedOptions& given) {
  const std::string id = given.text("--id");
  if (cases::is_id(id)) return cases::CaseId(id);
  return fail(ErrorKind::usage, fmt::format("'{}' is no id: use a-z, 0-9 and single hyphens", visible(id)));
}

/// Each region once.
std::vector<guidance::Region> regions_of(const ParsedOptions& given) {
  std::vector<guidance::Region> regions;
  for (const std::string& word : given.texts("--region")) {
    const auto region = guidance::parse_region(word);
    if (region && std::find(regions.begin(), regions.end(), *region) == regions.end()) regions.push_back(*region);
  }
  return regions;
}

Result<cases::CaseCopy> new_template(const ParsedOptions& given, const cases::CaseId& id,
                                     const guidance::Guidance& guidance) {
  cases::TemplateWish wish{id, regions_of(given)};
  if (wish.regions.empty()) {
    return fail(ErrorKind::usage,
                "--region is missing: name what was treated, as in --region neck (or use --from or "
                "--twin-of)");
  }
  if (!given.texts("--symptom").empty()) wish.symptoms = given.texts("--symptom");
  wish.visits = given.number("--visits").value_or(1);
  return cases::case_template(wish, guidance).map([](std::string text) {
    return cases::CaseCopy{std::move(text), {}};
  });
}

Result<cases::CaseCopy> new_twin(const cases::ParsedCase& original, const ParsedOptions& given, const cases::CaseId& id,
                                 const guidance::Guidance& guidance) {
  guidance::RegionSet regions;
  for (const guidance::Region region : regions_of(given))
    regions.insert(region);
  if (!regions.empty() && original.the_case && regions != original.the_case->regions)
    return fail(ErrorKind::usage, "a twin has the regions of its case: leave --region out");
  return cases::twin_case(original, id, guidance);
}

Result<cases::CaseCopy> new_case(const ParsedOptions& given, const guidance::Guidance& guidance,
                                 const CommandContext& context) {
  const auto id = id_of(given);
  if (!id) return tl::unexpected<Error>(id.error());
  const auto& copied = given.text_if_given("--from");
  const auto& twinned = given.text_if_given("--twin-of");
  if (!copied && !twinned) return new_template(given, *id, guidance);
  const auto original = load_named_case(copied ? *copied : *twinned, content_options(given), guidance, context);
  if (!original) return tl::unexpected<Error>(original.error());
  if (original->origin.written_id == *id)
    return fail(ErrorKind::usage, fmt::format("'{}' is the id of the case itself: give --id another", id->text()));
  if (twinned) return new_twin(*original, given, *id, guidance);
  return cases::copy_case(*original, {*id, regions_of(given)}, guidance);
}

/// Where the file goes: `given`, or a file in the folder `given`. A case file must have the name of its id.
Result<std::string> path_for(const std::string& given, const std::string& id) {
  std::error_code ignored;
  const fs::path path = fs::is_directory(given, ignored) ? fs::path(given) / (id + ".toml") : fs::path(given);
  if (path.filename() == id + ".toml") return path.string();
  return fail(ErrorKind::usage, fmt::format("the file of the case '{}' is named {}.toml: give --out such a name, or a "
                                            "folder",
                                            id, id));
}

/// Writes a file that does not exist yet: a new case must never take the place of somebody's.
Result<void> save_new(const std::string& path, const std::string& text) {
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(path, ignored)))
    return fail(ErrorKind::input, fmt::format("{} exists already and was left as it is", visible(path)));
  return platform::save_file(path, text, platform::Readers::as_usual);
}

int run_new(const ParsedOptions& given, CommandContext& context) {
  const auto guidance = load_guidance(guidance_options(given));
  if (!guidance) return report_failure(context, guidance.error());
  const auto made = new_case(given, *guidance, context);
  if (!made) return report_failure(context, made.error());
  std::string name = given.text("--id") + ".toml";
  if (given.text("--out").empty()) {
    context.out << made->text;
  } else {
    const auto path = path_for(given.text("--out"), given.text("--id"));
    if (!path) return report_failure(context, path.error());
    if (const auto saved = save_new(*path, made->text); !saved) return report_failure(context, saved.error());
    name = *path;
  }
  for (const cases::CopyNote& note : made->notes) {
    const std::string place = note.line > 0 ? fmt::format(":{}", note.line) : "";
    context.err << fmt::format("{}{}: note: {}\n", visible(name), place, visible(note.message));
  }
  return exit_done;
}

std::vector<OptionSpec> own_specs() {
  return {{.name = "--region",
           .kind = ValueKind::word,
           .words = cases::region_words(),
           .help = "Treated region; a copy without it has those of the original",
           .repeatable = true},
          {.name = "--id", .help = "The case's id, which is also the file's name", .required = true},
          {.name = "--symptom",
           .kind = ValueKind::word,
           .words = cases::symptom_kinds(),
           .help = "What the patient reports at each visit; an ache when left out",
           .repeatable = true,
           .excludes = {"--from", "--twin-of"}},
          {.name = "--visits",
           .kind = ValueKind::number,
           .value_name = "N",
           .range = {1, static_cast<int>(cases::max_visits)},
           .help = "How many visits, a day apart; one when left out",
           .excludes = {"--from", "--twin-of"}},
          {.name = "--from",
           .kind = ValueKind::case_or_file,
           .value_name = "CASE",
           .help = "Copy this case, by its id or path, with its comments and layout, as a draft",
           .excludes = {"--symptom", "--visits", "--twin-of"}},
          {.name = "--twin-of",
           .kind = ValueKind::case_or_file,
           .value_name = "CASE",
           .help = "Make a twin of this case: a copy in which one finding is changed, so that the class is another",
           .excludes = {"--symptom", "--visits", "--from"}},
          {.name = "--out",
           .kind = ValueKind::file,
           .value_name = "FILE",
           .help = "Write to this new file, or into this folder, instead of the standard output"}};
}

}  // namespace

CommandSpec new_command() {
  return {.name = "new",
          .summary = "Write a commented case template, a copy or a twin, which passes check as a draft",
          .options = joined(own_specs(), content_specs()),
          .run = run_new};
}

}  // namespace nc::app
