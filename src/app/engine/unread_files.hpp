#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nc::app {

/// A file in a folder of cases that is not read, though somebody may have meant it to be a case.
struct UnreadFile {
  std::filesystem::path path;
  std::string why;  ///< why it is not read and what to do, in a part of a sentence
};

/// Says which files count as meant to be a case.
enum class Meant {
  by_name,     ///< case files with `.txt` behind their name, files of word processors, and hidden case files
  plain_text,  ///< these, and every other file `.txt`
  everything,  ///< in a folder that is for cases alone: every file but hidden ones and copies that editors make
};

/// Returns these files below a folder, sorted by path. Folders whose names begin with a dot, and what cannot be read,
/// are left out.
std::vector<UnreadFile> find_unread(const std::filesystem::path& folder, Meant meant = Meant::by_name);

}  // namespace nc::app
