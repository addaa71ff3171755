#include "guidance/load.hpp"

#include <algorithm>
#include <deque>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "guidance/bundle.hpp"
#include "guidance/load_parts.hpp"
#include "support/sha256.hpp"

namespace nc::guidance {
namespace {

/// The files of a guidance folder that were found, each parsed once.
class Folder {
 public:
  Folder(const std::vector<SourceFile>& files, Diagnostics& diagnostics) : files_(files), diagnostics_(diagnostics) {}

  /// The parsed file of this name; nullptr when it is missing or was refused, both reported.
  toml::File* open(std::string_view name) {
    toml::File* file = open_if_there(name);
    if (file == nullptr && !has(name)) report(std::string(name), fmt::format("the guidance has no '{}'", name));
    return file;
  }

  /// As open(), but a missing file is no fault.
  toml::File* open_if_there(std::string_view name) {
    const SourceFile* found = nullptr;
    for (const SourceFile& file : files_) {
      if (!is_named(file.path, name)) continue;
      if (found != nullptr) report(file.path, fmt::format("'{}' is here twice; '{}' is used", name, found->path));
      if (found == nullptr) found = &file;
    }
    if (found == nullptr) return nullptr;
    opened_.emplace_back(found->path, found->text, first_guidance_number);
    return opened_.back().root() != nullptr ? &opened_.back() : nullptr;
  }

  /// Moves what was found in the files to the diagnostics.
  void close() {
    for (toml::File& file : opened_) {
      for (Diagnostic& diagnostic : file.take_diagnostics())
        diagnostics_.push_back(std::move(diagnostic));
    }
  }

 private:
  static bool is_named(std::string_view path, std::string_view name) {
    if (path.size() < name.size() || path.substr(path.size() - name.size()) != name) return false;
    return path.size() == name.size() || path[path.size() - name.size() - 1] == '/';
  }

  bool has(std::string_view name) const {
    return std::any_of(files_.begin(), files_.end(), [&](const auto& file) { return is_named(file.path, name); });
  }

  void report(std::string path, std::string message) {
    Diagnostic diagnostic;
    diagnostic.number = missing_file;
    diagnostic.place.path = std::move(path);
    diagnostic.message = std::move(message);
    diagnostics_.push_back(std::move(diagnostic));
  }

  const std::vector<SourceFile>& files_;
  Diagnostics& diagnostics_;
  std::deque<toml::File> opened_;  // a deque: readers keep the address of their file
};

}  // namespace

LoadedGuidance parse_guidance(const std::vector<SourceFile>& files) {
  LoadedGuidance result;
  Guidance guidance;
  Folder folder(files, result.diagnostics);
  if (toml::File* file = folder.open("documents.toml")) read_documents(*file, guidance);
  if (toml::File* file = folder.open("statements.toml")) read_statements(*file, guidance);
  toml::File* resolutions = folder.open("resolutions.toml");
  if (resolutions != nullptr) read_resolutions(*resolutions, guidance);
  if (toml::File* file = folder.open("decisions.toml")) read_decisions(*file, guidance);
  if (resolutions != nullptr) read_gaps(*resolutions, guidance);
  if (toml::File* file = folder.open("advice.toml")) read_advice(*file, guidance);
  if (toml::File* file = folder.open("scoring.toml")) read_scoring(*file, guidance);
  if (toml::File* file = folder.open_if_there("answers.toml")) read_answers(*file, guidance);
  folder.close();
  sort_diagnostics(result.diagnostics);
  if (has_errors(result.diagnostics)) return result;
  guidance.bytes = std::make_shared<const std::string>(bundle_files(files));
  guidance.hash = sha256_hex(*guidance.bytes);
  result.guidance = std::move(guidance);
  return result;
}

}  // namespace nc::guidance
