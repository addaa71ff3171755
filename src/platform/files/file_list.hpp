#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "support/file_state.hpp"
#include "support/result.hpp"

namespace nc::platform {

/// The files below a folder, each with its state (size, time and inode). All names are in one string, so that making a
/// list of ten thousand files, as happens at every start, allocates little.
class FileList {
 public:
  std::size_t size() const { return entries_.size(); }
  /// Returns the path of a file below the folder, with '/' between its parts. `at` is less than size().
  std::string_view name(std::size_t at) const {
    return std::string_view(names_).substr(entries_[at].offset, entries_[at].length);
  }
  /// Returns the state of that file.
  const FileState& state(std::size_t at) const { return entries_[at].state; }

  /// Appends the file `name` in `folder`, which is a path below the top that ends with '/', or empty.
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

/// Succeeds when the folder exists. Fails (input) when it is missing or is no folder.
Result<void> check_folder(const std::filesystem::path& folder);

/// Returns true when the folder holds what only the source or the build of a program has, such as CMakeLists.txt:
/// nobody keeps cases in it, and its TOML files are about something else.
bool is_program_folder(const std::filesystem::path& folder);

/// Lists every file below `folder` whose name ends in ".toml", without those in which a part of the path begins with a
/// dot, and without the folders of programs (see is_program_folder) below it. The files of a folder come first, in the
/// order of the system, and then those of the folders in it, by their names. Symbolic links are followed, but no folder
/// is read twice, so a loop of links ends. A folder that vanishes meanwhile is left out. Fails (input) when `folder` is
/// missing or is no folder, and (environment) when it or a folder below it cannot be read: a library of which only a
/// half can be read must not look whole.
Result<FileList> list_toml_states(const std::filesystem::path& folder);

}  // namespace nc::platform
