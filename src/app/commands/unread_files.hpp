#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nc::app {

/// A file that a check of a folder passes over, though somebody may have meant it to be a case.
struct UnreadFile {
  std::filesystem::path path;
  std::string why;  ///< why it is passed over and what to do, in a part of a sentence
};

/// Returns these files below a folder, sorted by path: case files with `.txt` behind their name, files of word
/// processors, and hidden case files. Folders whose names begin with a dot, and what cannot be read, are left out.
std::vector<UnreadFile> find_unread(const std::filesystem::path& folder);

}  // namespace nc::app
