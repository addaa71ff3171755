#include "app/engine/content_source.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <utility>

#include "app/engine/places.hpp"
#include "guidance/load.hpp"
#include "platform/files/file.hpp"
#include "platform/files/paths.hpp"
#include "support/embedded.hpp"
#include "toml/scan.hpp"

namespace nc::app {
namespace {

Result<std::vector<guidance::SourceFile>> read_folder(const std::filesystem::path& folder) {
  auto paths = platform::list_toml_files(folder);
  if (!paths) return tl::unexpected<Error>(std::move(paths.error()));
  std::vector<guidance::SourceFile> files;
  for (const std::filesystem::path& path : *paths) {
    auto text = platform::load_beginning(path, toml::Limits::enough_bytes);
    if (!text) return tl::unexpected<Error>(std::move(text.error()));
    files.push_back({path.string(), std::move(*text)});
  }
  return files;
}

std::vector<guidance::SourceFile> copy_embedded(std::span<const EmbeddedFile> embedded) {
  std::vector<guidance::SourceFile> files;
  for (const EmbeddedFile& file : embedded)
    files.push_back({std::string(file.path), std::string(file.bytes)});
  return files;
}

/// The scenarios of the installed tree, when the program runs from one.
std::optional<std::filesystem::path> installed_scenarios() {
  const auto folder = platform::executable_folder();
  if (!folder) return std::nullopt;
  const auto shared = platform::shared_folder(*folder);
  if (!shared || !std::filesystem::is_directory(*shared / "scenarios")) return std::nullopt;
  return *shared / "scenarios";
}

Result<std::vector<guidance::SourceFile>> guidance_files(const ContentOptions& options) {
  if (options.guidance) return read_folder(*options.guidance);
  return copy_embedded(embedded_guidance());
}

/// The shipped library: the installed folder, where a program's staff may have added cases, else the embedded copy.
Result<std::vector<guidance::SourceFile>> shipped_cases() {
  const auto scenarios = installed_scenarios();
  if (!scenarios) return copy_embedded(embedded_cases());
  auto files = read_folder(*scenarios);
  if (!files) return files;
  const std::string guidance_folder = (*scenarios / "guidance").string() + "/";
  files->erase(
      std::remove_if(files->begin(), files->end(),
                     [&](const guidance::SourceFile& file) { return file.path.rfind(guidance_folder, 0) == 0; }),
      files->end());
  return files;
}

Result<std::vector<guidance::SourceFile>> case_files(const ContentOptions& options, const CommandContext& context) {
  auto files = shipped_cases();
  if (!files) return files;
  std::vector<std::filesystem::path> folders(options.cases.begin(), options.cases.end());
  const auto data = data_folder_of(context);
  if (data && std::filesystem::is_directory(*data / "cases")) folders.push_back(*data / "cases");
  for (const std::filesystem::path& folder : folders) {
    auto more = read_folder(folder);
    if (!more) return more;
    std::move(more->begin(), more->end(), std::back_inserter(*files));
  }
  return files;
}

}  // namespace

Result<guidance::Guidance> load_guidance(const ContentOptions& options) {
  auto files = guidance_files(options);
  if (!files) return tl::unexpected<Error>(std::move(files.error()));
  guidance::LoadedGuidance loaded = guidance::parse_guidance(*files);
  if (!loaded.guidance) return fail(ErrorKind::input, render_diagnostics(loaded.diagnostics));
  // File names and sizes are part of what is hashed, so that moving text between files changes the hash.
  std::string all;
  for (const guidance::SourceFile& file : *files) {
    all += std::filesystem::path(file.path).filename().string() + '\n' + std::to_string(file.text.size()) + '\n' +
           file.text;
  }
  loaded.guidance->hash = content_hash(all);
  return std::move(*loaded.guidance);
}

Result<std::vector<cases::ParsedCase>> load_cases(const ContentOptions& options, const guidance::Guidance& guidance,
                                                  const CommandContext& context) {
  auto files = case_files(options, context);
  if (!files) return tl::unexpected<Error>(std::move(files.error()));
  std::vector<cases::ParsedCase> parsed(files->size());
  const auto work = [&](std::size_t at) {
    const guidance::SourceFile& file = (*files)[at];
    parsed[at] = cases::parse_case(file.text, file.path, guidance);
    if (parsed[at].the_case) parsed[at].the_case->hash = content_hash(file.text);
  };
  thread_executor(usable_threads()).parallel_for(files->size(), work, {});
  return parsed;
}

LibrarySources library_sources(const ContentOptions& options, const CommandContext& context) {
  LibrarySources sources;
  const auto cache = cache_folder_of(context);
  const auto add = [&](const std::string& folder, std::string left_out) {
    sources.folders.push_back(
        {folder, std::move(left_out), cache ? index_path(*cache, folder) : std::filesystem::path()});
  };
  const auto scenarios = installed_scenarios();
  if (scenarios)
    add(scenarios->string(), "guidance/");
  else
    sources.embedded = embedded_cases();
  for (const std::string& folder : options.cases)
    add(folder, {});
  const auto data = data_folder_of(context);
  if (data && std::filesystem::is_directory(*data / "cases")) add((*data / "cases").string(), {});
  return sources;
}

Result<LoadedContent> read_content(const std::shared_ptr<const guidance::Guidance>& guidance,
                                   const LibrarySources& sources, const Follower& follower) {
  auto library = load_library(sources, guidance, follower);
  if (!library) return tl::unexpected<Error>(std::move(library.error()));
  auto content = std::make_shared<library::Content>();
  content->guidance = *guidance;
  content->catalogue = std::move(library->catalogue);
  content->cases = std::move(library->cases);
  return LoadedContent{std::move(content), std::move(library->diagnostics), std::move(library->folders)};
}

Result<LoadedContent> load_content(const ContentOptions& options, const CommandContext& context) {
  auto guidance = load_guidance(options);
  if (!guidance) return tl::unexpected<Error>(std::move(guidance.error()));
  auto loaded = read_content(std::make_shared<const guidance::Guidance>(std::move(*guidance)),
                             library_sources(options, context), {});
  if (!loaded) return loaded;
  for (const KnownFolder& known : loaded->folders)
    keep_index(known);
  return loaded;
}

}  // namespace nc::app
