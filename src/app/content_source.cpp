#include "app/content_source.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <set>
#include <utility>

#include <CLI/CLI.hpp>
#include <sodium.h>

#include "app/places.hpp"
#include "guidance/load.hpp"
#include "platform/file.hpp"
#include "platform/paths.hpp"
#include "support/embedded.hpp"

namespace nc::app {
namespace {

/// One more than a case file may hold, so that the checker itself can say that a file is too large.
constexpr std::size_t read_limit = 1U << 20U;

Result<std::vector<guidance::SourceFile>> read_folder(const std::filesystem::path& folder) {
  auto paths = platform::list_toml_files(folder);
  if (!paths) return tl::unexpected<Error>(std::move(paths.error()));
  std::vector<guidance::SourceFile> files;
  for (const std::filesystem::path& path : *paths) {
    auto text = platform::load_file(path, read_limit);
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

std::set<std::string> faulty_paths(const Diagnostics& diagnostics) {
  std::set<std::string> paths;
  for (const Diagnostic& d : diagnostics) {
    if (d.severity == Severity::error) paths.insert(d.place.path);
  }
  return paths;
}

}  // namespace

void add_content_options(CLI::App& definition, ContentOptions& options) {
  definition.add_option("--cases", options.cases, "Folder with more cases; may be given several times")
      ->type_name("DIR");
  definition.add_option("--guidance", options.guidance, "Folder with other guidance (a local protocol)")
      ->type_name("DIR");
}

std::string content_hash(std::string_view bytes) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
  sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
  return text.data();
}

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
  std::vector<cases::ParsedCase> parsed;
  for (const guidance::SourceFile& file : *files) {
    parsed.push_back(cases::parse_case(file.text, file.path, guidance));
    if (parsed.back().the_case) parsed.back().the_case->hash = content_hash(file.text);
  }
  return parsed;
}

Result<LoadedContent> load_content(const ContentOptions& options, const CommandContext& context) {
  auto guidance = load_guidance(options);
  if (!guidance) return tl::unexpected<Error>(std::move(guidance.error()));
  auto parsed = load_cases(options, *guidance, context);
  if (!parsed) return tl::unexpected<Error>(std::move(parsed.error()));
  LoadedContent loaded;
  for (const cases::ParsedCase& one : *parsed) {
    loaded.diagnostics.insert(loaded.diagnostics.end(), one.diagnostics.begin(), one.diagnostics.end());
  }
  const Diagnostics of_library = cases::check_library(*parsed, *guidance);
  loaded.diagnostics.insert(loaded.diagnostics.end(), of_library.begin(), of_library.end());
  sort_diagnostics(loaded.diagnostics);
  const std::set<std::string> faulty = faulty_paths(loaded.diagnostics);
  std::vector<cases::Case> served;
  for (cases::ParsedCase& one : *parsed) {
    const bool is_served =
        one.the_case && one.the_case->status == cases::CaseStatus::ready && faulty.count(one.the_case->path) == 0;
    if (is_served) served.push_back(std::move(*one.the_case));
  }
  std::sort(served.begin(), served.end(), cases::case_comes_before);
  loaded.content = std::make_shared<practice::Content>(practice::make_content(std::move(*guidance), std::move(served)));
  return loaded;
}

}  // namespace nc::app
