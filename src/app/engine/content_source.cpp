#include "app/engine/content_source.hpp"

#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

#include "app/engine/places.hpp"
#include "platform/files/file.hpp"
#include "platform/files/folder.hpp"
#include "platform/files/paths.hpp"
#include "support/embedded.hpp"
#include "toml/scan.hpp"

namespace nc::app {
namespace {

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
  if (options.guidance) return load_toml_folder(*options.guidance);
  return copy_embedded(embedded_guidance());
}

}  // namespace

Result<std::vector<guidance::SourceFile>> load_toml_folder(const std::filesystem::path& folder) {
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

Result<guidance::Guidance> load_guidance(const ContentOptions& options) {
  auto files = guidance_files(options);
  if (!files) return tl::unexpected<Error>(std::move(files.error()));
  guidance::LoadedGuidance loaded = guidance::parse_guidance(*files);
  if (!loaded.guidance) return fail(ErrorKind::input, render_diagnostics(loaded.diagnostics));
  return std::move(*loaded.guidance);
}

library::CaseSources case_sources_of(const ContentOptions& options, const CommandContext& context) {
  using library::Owner;
  library::CaseSources sources;
  const auto cache = cache_folder_of(context);
  const auto add = [&](Owner owner, const std::string& folder) {
    sources.push_back({owner, folder, {}, cache ? index_path(*cache, folder).string() : std::string()});
  };
  if (const auto scenarios = installed_scenarios())
    add(Owner::program, scenarios->string());
  else
    sources.push_back(library::embedded_source(embedded_cases()));
  for (const std::string& folder : options.cases)
    add(Owner::run, folder);
  const auto data = data_folder_of(context);
  std::error_code ignored;
  if (data && std::filesystem::is_directory(*data / "cases", ignored)) add(Owner::person, (*data / "cases").string());
  return sources;
}

Result<LoadedContent> read_content(const std::shared_ptr<const guidance::Guidance>& guidance,
                                   const library::CaseSources& sources, const Reading& reading) {
  auto library = load_library(sources, guidance, reading);
  if (!library) return tl::unexpected<Error>(std::move(library.error()));
  auto content = std::make_shared<library::Content>();
  content->guidance = *guidance;
  content->catalogue = std::move(library->catalogue);
  content->cases = std::move(library->cases);
  return LoadedContent{std::move(content), std::move(library->diagnostics), std::move(library->sources)};
}

Result<LoadedContent> load_content(const ContentOptions& options, const CommandContext& context) {
  auto guidance = load_guidance(options);
  if (!guidance) return tl::unexpected<Error>(std::move(guidance.error()));
  auto loaded = read_content(std::make_shared<const guidance::Guidance>(std::move(*guidance)),
                             case_sources_of(options, context), {context.executor});
  if (!loaded) return loaded;
  // Without them the next start reads the files again.
  for (const library::KnownSource& known : loaded->sources)
    (void)keep_index(known);
  return loaded;
}

}  // namespace nc::app
