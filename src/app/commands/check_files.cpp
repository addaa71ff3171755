#include "app/commands/check_files.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "guidance/load.hpp"
#include "platform/files/file.hpp"
#include "toml/scan.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> guidance_names = {"documents.toml", "statements.toml", "resolutions.toml",
                                                            "decisions.toml", "advice.toml",     "scoring.toml"};

bool is_guidance_file(const fs::path& path) {
  return std::find(guidance_names.begin(), guidance_names.end(), path.filename().string()) != guidance_names.end();
}

/// The given paths sorted out.
struct Given {
  std::vector<fs::path> cases;
  std::set<fs::path> guidance_folders;
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

Result<std::vector<guidance::SourceFile>> read_all(const std::vector<fs::path>& paths) {
  std::vector<guidance::SourceFile> files;
  for (const fs::path& path : paths) {
    auto text = platform::load_beginning(path, toml::Limits::enough_bytes);
    if (!text) return tl::unexpected<Error>(std::move(text.error()));
    files.push_back({path.string(), std::move(*text)});
  }
  return files;
}

void append(Diagnostics& all, const Diagnostics& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// Checks every guidance folder; hands back the guidance when there is exactly one and it has no error.
Result<std::optional<guidance::Guidance>> check_guidance(const Given& given, CheckedFiles& checked) {
  std::optional<guidance::Guidance> found;
  for (const fs::path& folder : given.guidance_folders) {
    auto listed = platform::list_toml_files(folder.empty() ? fs::path(".") : folder);
    if (!listed) return tl::unexpected<Error>(std::move(listed.error()));
    auto files = read_all(*listed);
    if (!files) return tl::unexpected<Error>(std::move(files.error()));
    checked.guidance += files->size();
    auto loaded = guidance::parse_guidance(*files);
    append(checked.diagnostics, loaded.diagnostics);
    if (given.guidance_folders.size() == 1) found = std::move(loaded.guidance);
  }
  return found;
}

/// The file's name with the folder it lies in: what a case of the library keeps wherever the library is copied to.
std::string tail_of(const std::string& path) {
  std::error_code ignored;
  const fs::path whole = fs::absolute(path, ignored).lexically_normal();
  return (whole.parent_path().filename() / whole.filename()).string();
}

/// Files beside the given ones, so that a case checked alone finds its twin.
std::vector<fs::path> files_beside(const std::vector<fs::path>& given) {
  std::set<fs::path> folders;
  for (const fs::path& path : given)
    folders.insert(path.parent_path().empty() ? fs::path(".") : path.parent_path());
  std::vector<fs::path> beside;
  for (const fs::path& folder : folders) {
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end; entry.increment(ignored)) {
      if (entry->path().extension() == ".toml" && !is_guidance_file(entry->path())) beside.push_back(entry->path());
    }
  }
  std::sort(beside.begin(), beside.end());
  return beside;
}

/// Puts cases that are neither among the given ones nor copies of them before them: twins are looked up there, and the
/// given case, not the known one, is told that its id is taken.
void add_known(std::vector<cases::ParsedCase>& library, std::vector<cases::ParsedCase> known) {
  std::set<std::string> tails;
  for (const auto& parsed : library)
    tails.insert(tail_of(parsed.origin.id.path));
  const auto is_copy = [&](const cases::ParsedCase& parsed) {
    return parsed.origin.id.path.empty() || !tails.insert(tail_of(parsed.origin.id.path)).second;
  };
  known.erase(std::remove_if(known.begin(), known.end(), is_copy), known.end());
  library.insert(library.begin(), std::make_move_iterator(known.begin()), std::make_move_iterator(known.end()));
}

std::vector<cases::ParsedCase> parse_beside(const std::vector<fs::path>& given, const guidance::Guidance& guidance) {
  std::vector<cases::ParsedCase> parsed;
  for (const fs::path& path : files_beside(given)) {
    // A neighbour that cannot be read is nobody's twin; its own check would say why.
    if (const auto text = platform::load_beginning(path, toml::Limits::enough_bytes))
      parsed.push_back(cases::parse_case(*text, path.string(), guidance));
  }
  return parsed;
}

Result<void> check_cases(const Given& given, const guidance::Guidance& guidance, const ContentOptions& options,
                         const CommandContext& context, CheckedFiles& checked) {
  auto files = read_all(given.cases);
  if (!files) return tl::unexpected<Error>(std::move(files.error()));
  checked.cases = files->size();
  std::vector<cases::ParsedCase> library;
  std::set<std::string> paths;
  for (const auto& file : *files) {
    library.push_back(cases::parse_case(file.text, file.path, guidance));
    append(checked.diagnostics, library.back().diagnostics);
    paths.insert(file.path);
  }
  auto known = load_cases(options, guidance, context);
  if (!known) return tl::unexpected<Error>(std::move(known.error()));
  add_known(library, parse_beside(given.cases, guidance));
  add_known(library, std::move(*known));
  for (auto& diagnostic : cases::check_library(library, guidance))
    if (paths.contains(diagnostic.place.path)) checked.diagnostics.push_back(std::move(diagnostic));
  return {};
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
    if (auto done = check_cases(*given, **guidance, options, context, checked); !done)
      return tl::unexpected<Error>(std::move(done.error()));
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
    entry["message"] = diagnostic.message;
    entry["suggestion"] = diagnostic.suggestion;
    entry["excerpt"] = diagnostic.excerpt;
    list.push_back(std::move(entry));
  }
  return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace nc::app
