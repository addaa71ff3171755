#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nc::architecture {

/// A text file of the repository.
struct RepositoryFile {
  std::string path;  ///< relative to the top, with '/'
  std::string text;
};

/// The file at `path` below the top of the repository; fails the running test when it cannot be read.
RepositoryFile read_file(const std::string& path);

/// Every file below `folder` whose name ends in one of `endings`, sorted by path.
std::vector<RepositoryFile> read_files(const std::string& folder, const std::vector<std::string>& endings);

/// Every C++ file below `src`.
std::vector<RepositoryFile> read_sources();

/// True when there is a file at `path` below the top.
bool has_file(const std::string& path);

int count_lines(std::string_view text);

std::vector<std::string_view> split_lines(std::string_view text);

/// True when `path` is `pattern`, in which one '*' stands for any part of a path that is not empty.
bool matches_path(std::string_view pattern, std::string_view path);

/// "guidance" for "src/guidance/derive.cpp"; empty for a file directly in src.
std::string layer_of(const std::string& path);

}  // namespace nc::architecture
