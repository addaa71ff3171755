#include "app/commands/check_files.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands/authoring/case_tests.hpp"
#include "app/engine/case_file.hpp"
#include "cases/case_fault.hpp"
#include "cases/check_letters.hpp"
#include "cases/check_members.hpp"
#include "cases/tells.hpp"
#include "guidance/load.hpp"
#include "library/checked_files.hpp"
#include "platform/drawing/other_fonts.hpp"
#include "platform/files/file.hpp"
#include "platform/files/folder.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> guidance_names = {"documents.toml", "statements.toml", "resolutions.toml",
                                                            "decisions.toml", "advice.toml",     "scoring.toml",
                                                            "answers.toml"};

bool is_guidance_file(const fs::path& path) {
  return std::find(guidance_names.begin(), guidance_names.end(), path.filename().string()) != guidance_names.end();
}

/// The given paths sorted out.
struct Given {
  std::vector<fs::path> cases;
  std::set<fs::path> listed;  ///< those of the cases that were found in a folder and not named
  std::set<fs::path> guidance_folders;
  std::string folder;  ///< the first that was named; empty when none was
};

Result<Given> sort_out(const std::vector<std::string>& paths) {
  Given given;
  for (const std::string& path : paths) {
    std::vector<fs::path> files = {path};
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
      auto listed = platform::list_toml_files(path);
      if (!listed) return tl::unexpected<Error>(std::move(listed.error()));
      files = std::move(*listed);
      if (given.folder.empty()) given.folder = path;
      given.listed.insert(files.begin(), files.end());
    }
    for (fs::path& file : files) {
      if (is_guidance_file(file))
        given.guidance_folders.insert(file.parent_path());
      else if (std::find(given.cases.begin(), given.cases.end(), file) == given.cases.end())
        given.cases.push_back(std::move(file));
    }
  }
  const auto in_guidance = [&](const fs::path& file) { return given.guidance_folders.contains(file.parent_path()); };
  given.cases.erase(std::remove_if(given.cases.begin(), given.cases.end(), in_guidance), given.cases.end());
  return given;
}

void append(Diagnostics& all, const Diagnostics& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// Checks every guidance folder; hands back the guidance when there is exactly one and it has no error.
Result<std::optional<guidance::Guidance>> check_guidance(const Given& given, CheckedFiles& checked) {
  std::optional<guidance::Guidance> found;
  for (const fs::path& folder : given.guidance_folders) {
    auto files = load_toml_folder(folder.empty() ? fs::path(".") : folder);
    if (!files) return tl::unexpected<Error>(std::move(files.error()));
    for (const guidance::SourceFile& file : *files) {
      if (is_guidance_file(file.path))
        ++checked.guidance;
      else if (fs::path(file.path).parent_path() == folder || folder.empty())
        checked.strangers.emplace_back(file.path);
    }
    auto loaded = guidance::parse_guidance(*files);
    append(checked.diagnostics, loaded.diagnostics);
    if (given.guidance_folders.size() == 1) found = std::move(loaded.guidance);
  }
  return found;
}

library::CheckedFile checked_file(const fs::path& path, cases::LibraryMember member) {
  std::error_code ignored;
  return {fs::absolute(path, ignored).lexically_normal().string(), std::move(member)};
}

/// Files beside the given ones, so that a case checked alone finds its twin. Hidden ones are in no library.
std::vector<fs::path> files_beside(const std::vector<fs::path>& given) {
  std::set<fs::path> folders;
  for (const fs::path& path : given)
    folders.insert(path.parent_path().empty() ? fs::path(".") : path.parent_path());
  std::vector<fs::path> beside;
  for (const fs::path& folder : folders) {
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end; entry.increment(ignored)) {
      const fs::path& path = entry->path();
      const bool is_hidden = path.filename().native().front() == '.';
      if (path.extension() == ".toml" && !is_hidden && !is_guidance_file(path)) beside.push_back(path);
    }
  }
  std::sort(beside.begin(), beside.end());
  return beside;
}

std::vector<library::CheckedFile> read_beside(const std::vector<fs::path>& given, const guidance::Guidance& guidance) {
  std::vector<library::CheckedFile> files;
  for (const fs::path& path : files_beside(given)) {
    // A neighbour that cannot be read is nobody's twin; its own check would say why.
    if (const auto parsed = load_case(path.string(), guidance))
      files.push_back(checked_file(path, cases::member_of(*parsed)));
  }
  return files;
}

std::vector<library::CheckedFile> files_of(const KnownLibrary& library) {
  std::vector<library::CheckedFile> files;
  for (const library::KnownSource& known : library.sources) {
    for (const library::KnownFile& file : library::files_by_name(known)) {
      const std::string path = library::path_in(known.source, library::name_of(file));
      if (auto member = library::member_of(file, path)) files.push_back(checked_file(path, std::move(*member)));
    }
  }
  return files;
}

/// What the window could not show of a case. Most are written in letters that need no look at fonts.
Diagnostics check_letters_of(const cases::ParsedCase& parsed, const std::string& path,
                             const guidance::Guidance& guidance) {
  const std::string& text = parsed.origin.text;
  if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return {};
  const cases::Draft draft = cases::read_draft(text, path, guidance);
  return cases::check_letters(draft, text, path, platform::letters_shown_among(cases::letters_of(draft)));
}

/// Whether the author's own tests come to what they say. Nothing follows from a case with errors.
Diagnostics check_tests_of(const cases::ParsedCase& parsed, const std::string& path,
                           const guidance::Guidance& guidance) {
  if (!parsed.the_case || parsed.the_case->tests.empty()) return {};
  const std::string& text = parsed.origin.text;
  return run_case_tests(guidance, cases::read_draft(text, path, guidance), text, path);
}

/// What can be had without reading must not tell the keys of a whole folder of cases.
Diagnostics check_tells_of(const std::vector<cases::SeenVisit>& visits, const std::string& folder) {
  Diagnostics found;
  for (const cases::Tell& tell : cases::find_tells(visits)) {
    Diagnostic warning;
    warning.number = static_cast<int>(cases::CaseFault::library_tells);
    warning.severity = Severity::warning;
    warning.place.path = folder;
    warning.message = fmt::format(
        "the key of these cases can be told from the {} without reading: {:.3f} bits, and 99 of 100 shuffles of the "
        "keys stay below {:.3f}",
        tell.feature, tell.bits, tell.bound);
    warning.suggestion = "mix the keys over it, so that nothing but the patient's words tells them";
    found.push_back(std::move(warning));
  }
  return found;
}

void add_seen(const cases::ParsedCase& parsed, const guidance::Guidance& guidance,
              std::vector<cases::SeenVisit>& seen) {
  if (!parsed.the_case || parsed.the_case->status != cases::CaseStatus::ready) return;
  for (cases::SeenVisit& visit : cases::seen_visits(guidance, *parsed.the_case))
    seen.push_back(std::move(visit));
}

Result<void> check_cases(const Given& given, const guidance::Guidance& guidance, const library::CaseSources& sources,
                         const Executor& executor, CheckedFiles& checked) {
  std::vector<library::CheckedFile> files;
  std::set<std::string> paths;
  std::vector<cases::SeenVisit> seen;
  for (const fs::path& path : given.cases) {
    const bool is_listed = given.listed.contains(path);
    const auto parsed = load_case(path.string(), guidance);
    std::error_code ignored;
    if (!parsed && is_listed && !fs::exists(path, ignored)) continue;  // it has vanished since
    if (!parsed) return tl::unexpected<Error>(parsed.error());
    if (is_listed && parsed->is_other_file) {
      checked.others.push_back(path);
      continue;
    }
    append(checked.diagnostics, parsed->diagnostics);
    append(checked.diagnostics, check_letters_of(*parsed, path.string(), guidance));
    append(checked.diagnostics, check_tests_of(*parsed, path.string(), guidance));
    if (is_listed) add_seen(*parsed, guidance, seen);
    files.push_back(checked_file(path, cases::member_of(*parsed)));
    paths.insert(path.string());
    checked.case_paths.push_back(path.string());
  }
  checked.cases = files.size();
  append(checked.diagnostics, check_tells_of(seen, given.folder));
  const auto known = know_library(sources, guidance, {executor});
  if (!known) return tl::unexpected<Error>(known.error());
  const auto members =
      library::members_for_check(std::move(files), read_beside(given.cases, guidance), files_of(*known));
  for (auto& diagnostic : cases::check_members(members, guidance))
    if (paths.contains(diagnostic.place.path)) checked.diagnostics.push_back(std::move(diagnostic));
  cases::drop_answered(checked.diagnostics);
  return {};
}

/// The text, or as much of a very long one as anybody reads.
std::string clipped(const std::string& line) {
  constexpr std::size_t most_shown = 2000;
  if (line.size() <= most_shown) return line;
  std::size_t end = most_shown;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
    --end;
  return line.substr(0, end) + "…";
}

}  // namespace

Result<CheckedFiles> check_files(const std::vector<std::string>& paths, const ContentOptions& options,
                                 const CommandContext& context) {
  auto given = sort_out(paths);
  if (!given) return tl::unexpected<Error>(std::move(given.error()));
  CheckedFiles checked;
  auto guidance = check_guidance(*given, checked);
  if (!guidance) return tl::unexpected<Error>(std::move(guidance.error()));
  if (!given->cases.empty()) {
    if (options.guidance || !*guidance) {
      auto shipped = load_guidance(options);
      if (!shipped) return tl::unexpected<Error>(std::move(shipped.error()));
      *guidance = std::move(*shipped);
    }
    if (auto done = check_cases(*given, **guidance, case_sources_of(options, context), context.executor, checked);
        !done)
      return tl::unexpected<Error>(std::move(done.error()));
    checked.guided_by = std::move(*guidance);
  }
  sort_diagnostics(checked.diagnostics);
  return checked;
}

std::string to_json(const Diagnostics& diagnostics) {
  auto list = nlohmann::ordered_json::array();
  for (const Diagnostic& diagnostic : diagnostics) {
    nlohmann::ordered_json entry;
    entry["number"] = fmt::format("NC{:04}", diagnostic.number);
    entry["severity"] = diagnostic.severity == Severity::error ? "error" : "warning";
    entry["path"] = diagnostic.place.path;
    entry["line"] = diagnostic.place.line;
    entry["column"] = diagnostic.place.column;
    entry["end_column"] = diagnostic.place.end_column;
    entry["message"] = clipped(diagnostic.message);
    entry["suggestion"] = clipped(diagnostic.suggestion);
    entry["excerpt"] = clipped(diagnostic.excerpt);
    list.push_back(std::move(entry));
  }
  return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace nc::app
