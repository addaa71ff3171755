#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"

// What is kept beside the sources. Pictures weigh on every clone for ever, so only those are kept that a document
// shows; decisions are few and short, so that somebody reads them.

namespace nc::architecture {

namespace {

namespace fs = std::filesystem;

/// Paths of all pictures of points in the repository; build folders and what begins with a dot are not looked into.
std::set<std::string> pictures() {
  const fs::path top = NEEDLECASE_SOURCE_DIR;
  std::set<std::string> found;
  for (auto entry = fs::recursive_directory_iterator(top); entry != fs::recursive_directory_iterator(); ++entry) {
    const std::string name = entry->path().filename().string();
    if (name.front() == '.' || name == "build") {
      entry.disable_recursion_pending();
      continue;
    }
    const std::string ending = entry->path().extension().string();
    if (ending == ".png" || ending == ".jpg" || ending == ".gif" || ending == ".webp")
      found.insert(fs::relative(entry->path(), top).string());
  }
  return found;
}

/// Everything that the documents say.
std::string documents() {
  std::string text;
  for (const RepositoryFile& file : read_files("docs", {".md"}))
    text += file.text;
  for (const char* name : {"README.md", "CONTRIBUTING.md"})
    text += read_file(name).text;
  return text;
}

}  // namespace

TEST_CASE("at most twelve pictures are kept, and each is shown by a document") {
  const std::set<std::string> kept = pictures();
  CHECK(kept.size() <= 12);
  CHECK_FALSE(kept.empty());
  const std::string text = documents();
  for (const std::string& path : kept) {
    INFO(path);
    CHECK(text.find("/" + fs::path(path).filename().string() + ")") != std::string::npos);
  }
}

TEST_CASE("at most ten decisions are kept, of at most 40 lines each, and the list of them names each") {
  const std::string list = read_file("docs/decisions/README.md").text;
  std::size_t count = 0;
  for (const RepositoryFile& file : read_files("docs/decisions", {".md"})) {
    if (file.path == "docs/decisions/README.md") continue;
    ++count;
    INFO(file.path);
    CHECK(count_lines(file.text) <= 40);
    CHECK(list.find("](" + file.path.substr(std::string("docs/decisions/").size()) + ")") != std::string::npos);
  }
  CHECK(count >= 5);
  CHECK(count <= 10);
}

}  // namespace nc::architecture
