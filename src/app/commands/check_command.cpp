#include <algorithm>
#include <filesystem>
#include <ostream>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands/authoring/case_explanation.hpp"
#include "app/commands/authoring/explanation_lines.hpp"
#include "app/commands/check_files.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/shared_options.hpp"
#include "app/engine/case_file.hpp"
#include "app/engine/unread_files.hpp"
#include "app/failure.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

using nlohmann::ordered_json;

std::string counted(std::size_t count, std::string_view word) {
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

/// '3 case files and 6 guidance files: 2 errors, 1 warning'.
std::string summary_of(const CheckedFiles& checked) {
  const auto& all = checked.diagnostics;
  const auto errors = static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [](const Diagnostic& d) { return d.severity == Severity::error; }));
  std::string files = counted(checked.cases, "case file");
  if (checked.guidance > 0) files += " and " + counted(checked.guidance, "guidance file");
  return fmt::format("{}: {}, {}\n", files, counted(errors, "error"), counted(all.size() - errors, "warning"));
}

/// Everything that a check of these paths passed over.
std::vector<UnreadFile> all_unread(const std::vector<std::string>& paths, const CheckedFiles& checked) {
  const bool found_none = checked.cases + checked.guidance == 0;
  std::vector<UnreadFile> unread;
  for (const std::string& path : paths) {
    for (UnreadFile& one : find_unread(path, found_none ? Meant::plain_texts : Meant::like_cases))
      unread.push_back(std::move(one));
  }
  for (const std::filesystem::path& path : checked.others)
    unread.push_back({path, "it holds nothing that a case has"});
  for (const std::filesystem::path& path : checked.strangers)
    unread.push_back(
        {path, "it lies in a folder of guidance, and no guidance file has its name; nothing of it is read"});
  return unread;
}

/// Tells what a check passed over. Of many files only the first are named.
void tell_unread(const std::vector<UnreadFile>& unread, std::ostream& err) {
  constexpr std::size_t most_named = 10;
  for (std::size_t at = 0; at < std::min(unread.size(), most_named); ++at)
    err << fmt::format("{}: note: not checked: {}\n", visible(unread[at].path.string()), unread[at].why);
  if (unread.size() > most_named) {
    err << fmt::format("needlecase: note: {} more files were not checked for such reasons\n",
                       unread.size() - most_named);
  }
}

/// A case may be checked under any name, but a library would not serve it.
void tell_names(const std::vector<std::string>& paths, std::ostream& err) {
  for (const std::string& path : paths) {
    std::error_code ignored;
    const std::filesystem::path file(path);
    if (std::filesystem::is_directory(file, ignored) || file.extension() == ".toml") continue;
    err << fmt::format("{}: note: trainees see a case only when its name ends in .toml\n", visible(path));
  }
}

/// A check that found nothing to check must not look like one that found no fault.
int nothing_checked(std::ostream& err) {
  err << "needlecase: error: there is nothing to check: no file here is a case file, whose name ends in .toml\n";
  return exit_input;
}

/// What the documents make of every case file that was checked.
Result<std::vector<ordered_json>> explain_all(const CheckedFiles& checked) {
  std::vector<ordered_json> explanations;
  for (const std::string& path : checked.case_paths) {
    const auto draft = load_draft(path, *checked.guided_by);
    if (!draft) return tl::unexpected<Error>(draft.error());
    explanations.push_back(explain_case(*checked.guided_by, *draft, path));
  }
  return explanations;
}

void tell_as_text(const CheckedFiles& checked, const std::vector<ordered_json>& explanations, CommandContext& context) {
  for (const Diagnostic& diagnostic : checked.diagnostics)
    context.err << render_diagnostic(diagnostic);
  for (const ordered_json& explanation : explanations)
    context.out << explanation_lines(explanation) << '\n';
  context.out << summary_of(checked);
}

/// Explanations stand beside the diagnostics; without --explain the list of these is all there is.
void tell_as_json(const CheckedFiles& checked, const std::vector<ordered_json>& explanations, bool explain,
                  std::ostream& out) {
  const std::string diagnostics = to_json(checked.diagnostics);
  if (!explain) {
    out << diagnostics;
    return;
  }
  const ordered_json both{{"diagnostics", ordered_json::parse(diagnostics)}, {"cases", explanations}};
  out << both.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
}

int run_check(const ParsedOptions& given, CommandContext& context) {
  const auto checked = check_files(given.texts("PATH"), content_options(given), context);
  if (!checked) return report_failure(context, checked.error());
  const bool explain = given.flag("--explain");
  const auto explanations = explain ? explain_all(*checked) : std::vector<ordered_json>();
  if (!explanations) return report_failure(context, explanations.error());
  if (given.text("--format") == "json") {
    tell_as_json(*checked, *explanations, explain, context.out);
  } else {
    tell_as_text(*checked, *explanations, context);
    tell_unread(all_unread(given.texts("PATH"), *checked), context.err);
    tell_names(given.texts("PATH"), context.err);
  }
  if (checked->cases + checked->guidance == 0) return nothing_checked(context.err);
  return has_errors(checked->diagnostics) ? exit_input : exit_done;
}

}  // namespace

CommandSpec check_command() {
  return {.name = "check",
          .summary = "Check cases and guidance; all diagnostics at once",
          .arguments = {{.name = "PATH",
                         .kind = ValueKind::file,
                         .help = "Case files, guidance files, or folders with them",
                         .required = true,
                         .repeatable = true}},
          .options = joined({{.name = "--explain",
                              .kind = ValueKind::flag,
                              .help = "Say for each visit its key, the rules and their reasons, the advice with its "
                                      "verdicts, and the smallest changes that would change the class"},
                             format_spec()},
                            content_specs()),
          .run = run_check};
}

}  // namespace nc::app
