#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nc::app {

/// A file or folder in a folder of cases that is not read, though somebody may have meant it to be a case.
struct UnreadFile {
  std::filesystem::path path;
  std::string why;  ///< why it is not read and what to do, in a part of a sentence
};

/// Says which files count as meant to be a case beside those whose names say it: case files whose name does not end in
/// .toml, files of word processors, and hidden case files.
enum class Meant {
  like_cases,   ///< plain texts that are written as a case: a folder with a case may well hold notes beside it
  plain_texts,  ///< every plain text, because nothing else was found
  everything,   ///< in a folder that is for cases alone: every file but hidden ones and copies that editors make
};

/// Returns these files below a folder, sorted by path, and the folders of programs, which are not looked into. Folders
/// whose names begin with a dot, and what cannot be read, are left out. A path that is no folder gives nothing.
std::vector<UnreadFile> find_unread(const std::filesystem::path& folder, Meant meant);

}  // namespace nc::app
