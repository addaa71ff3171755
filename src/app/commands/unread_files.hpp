#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nc::app {

/// A file or folder that a check of a folder passes over, though somebody may have meant it to be a case.
struct UnreadFile {
  std::filesystem::path path;
  std::string why;  ///< why it is passed over and what to do, in a part of a sentence
};

/// Says which plain texts are told: a folder with a case may well hold notes beside it.
enum class PlainTexts {
  like_cases,  ///< those that are written as a case
  all,         ///< every one, because nothing else was found
};

/// Returns these files below a folder, sorted by path: case files whose name does not end in .toml, plain texts, files
/// of word processors, and hidden case files; and the folders of programs, which are not looked into. Folders whose
/// names begin with a dot, and what cannot be read, are left out. A path that is no folder gives nothing.
std::vector<UnreadFile> find_unread(const std::filesystem::path& folder, PlainTexts texts);

}  // namespace nc::app
