#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nc::architecture {

// Reads files of the repository. Paths begin at its top and have '/' between their parts.

/// A text file of the repository.
struct RepositoryFile {
  std::string path;
  std::string text;
};

/// Reads the file at `path`. Fails the running test when it cannot be read.
RepositoryFile read_file(const std::string& path);

/// Reads every file below `folder` whose name ends in one of `endings`, sorted by path.
std::vector<RepositoryFile> read_files(const std::string& folder, const std::vector<std::string>& endings);

/// Reads every C++ file below `src`.
std::vector<RepositoryFile> read_sources();

/// Returns true when there is a file at `path`.
bool has_file(const std::string& path);

/// Returns the number of lines; one without an end of line counts too.
int count_lines(std::string_view text);

/// Returns the lines without their ends. They point into `text`.
std::vector<std::string_view> split_lines(std::string_view text);

/// True when `path` is `pattern`, in which one '*' stands for any part of a path that is not empty.
bool matches_path(std::string_view pattern, std::string_view path);

/// Returns the room of a file: "guidance" for "src/guidance/derive.cpp". It is empty for a file directly in `src`.
std::string layer_of(const std::string& path);

}  // namespace nc::architecture
