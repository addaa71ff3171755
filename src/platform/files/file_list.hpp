#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "support/file_state.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// The files below a folder, each with its state. Names share one text, since a list is made at every start.
class FileList {
 public:
  std::size_t size() const { return entries_.size(); }
  /// The path below the folder, and what is known of it, in the order in which the system lists them.
  std::string_view name(std::size_t at) const {
    return std::string_view(names_).substr(entries_[at].offset, entries_[at].length);
  }
  const FileState& state(std::size_t at) const { return entries_[at].state; }

  void add(std::string_view folder, std::string_view name, const FileState& state);

 private:
  struct Entry {
    std::size_t offset = 0;
    std::size_t length = 0;
    FileState state;
  };
  std::string names_;
  std::vector<Entry> entries_;
};

/// That the folder is there and is one. Fails as list_toml_states() does.
Result<void> check_folder(const std::filesystem::path& folder);

/// Every file below `folder` whose name ends in ".toml", hidden names left out, with its state by one look at each.
/// Symbolic links are followed, but no folder is read twice, so that a loop of links ends. The order is that of the
/// system within a folder, then that of the names of the folders below it. Fails when `folder` is missing or no folder
/// (input) or when any folder below it cannot be read (environment): a library that is only half there must not look
/// whole.
Result<FileList> list_toml_states(const std::filesystem::path& folder);

}  // namespace nc::platform
