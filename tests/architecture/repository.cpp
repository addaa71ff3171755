#include "architecture/repository.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

namespace nc::architecture {

namespace {

const std::filesystem::path top{NEEDLECASE_SOURCE_DIR};

}  // namespace

RepositoryFile read_file(const std::string& path) {
  std::ifstream in(top / path, std::ios::binary);
  INFO(path);
  REQUIRE(in.good());
  return {path, std::string(std::istreambuf_iterator<char>(in), {})};
}

std::vector<RepositoryFile> read_files(const std::string& folder, const std::vector<std::string>& endings) {
  std::vector<RepositoryFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(top / folder)) {
    const std::string extension = entry.path().extension().string();
    if (!entry.is_regular_file() || std::find(endings.begin(), endings.end(), extension) == endings.end()) {
      continue;
    }
    files.push_back(read_file(entry.path().lexically_relative(top).generic_string()));
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::vector<RepositoryFile> read_sources() {
  std::vector<RepositoryFile> files = read_files("src", {".cpp", ".hpp"});
  REQUIRE(files.size() > 10);
  return files;
}

bool has_file(const std::string& path) {
  return std::filesystem::is_regular_file(top / path);
}

int count_lines(std::string_view text) {
  return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool matches_path(std::string_view pattern, std::string_view path) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) return pattern == path;
  const std::string_view end = pattern.substr(star + 1);
  return path.size() >= pattern.size() && path.substr(0, star) == pattern.substr(0, star) &&
         path.substr(path.size() - end.size()) == end;
}

std::string layer_of(const std::string& path) {
  const std::string prefix = "src/";
  const std::size_t slash = path.find('/', prefix.size());
  return slash == std::string::npos ? std::string() : path.substr(prefix.size(), slash - prefix.size());
}

}  // namespace nc::architecture
