#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"
#include "testing/golden.hpp"
#include "testing/scratch_folder.hpp"

// Goldens are compared and never rewritten by a test; ./test --review finds every test that has one.

namespace nc::architecture {

namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The test cases of a source, each from its first word to the next one.
std::vector<std::string> cases_of(const std::string& text) {
  std::vector<std::string> cases;
  constexpr std::string_view word = "\nTEST_CASE(";
  for (std::size_t at = text.find(word); at != std::string::npos;) {
    const std::size_t next = text.find(word, at + 1);
    cases.push_back(text.substr(at, next - at));
    at = next;
  }
  return cases;
}

bool has_tag(const std::string& test_case) {
  return test_case.substr(0, test_case.find('{')).find("[golden") != std::string::npos;
}

}  // namespace

TEST_CASE("a golden that differs stays as it is, and what the test made waits for the review until it is the golden") {
  const testing::ScratchFolder folder;
  const fs::path golden = folder.path() / "tests/golden/talk.txt";
  const fs::path waiting = testing::review_folder(folder.path()) / "new/tests/golden/talk.txt";
  CHECK_FALSE(testing::holds_golden(folder.path(), "tests/golden/talk.txt", "a\n"));
  CHECK(read(waiting) == "a\n");
  CHECK_FALSE(fs::exists(golden));
  write(golden, "a\n");
  CHECK(testing::holds_golden(folder.path(), "tests/golden/talk.txt", "a\n"));
  CHECK_FALSE(fs::exists(waiting));
  CHECK_FALSE(testing::holds_golden(folder.path(), "tests/golden/talk.txt", "a\n\n"));
  CHECK(read(golden) == "a\n");
  CHECK(read(waiting) == "a\n\n");
}

TEST_CASE("a golden that no test makes any more is told and noted for the review") {
  const testing::ScratchFolder folder;
  CHECK(testing::other_goldens(folder.path(), "tests/golden/screens", {"a.txt"}).empty());
  write(folder.path() / "tests/golden/screens/a.txt", "a\n");
  write(folder.path() / "tests/golden/screens/b.txt", "b\n");
  CHECK(testing::other_goldens(folder.path(), "tests/golden/screens", {"a.txt"}) == std::set<std::string>{"b.txt"});
  CHECK(fs::exists(testing::review_folder(folder.path()) / "gone/tests/golden/screens/b.txt"));
  CHECK(fs::exists(folder.path() / "tests/golden/screens/b.txt"));
}

TEST_CASE("every test that compares with a golden carries the tag by which the review finds it, and no other does") {
  std::size_t compared = 0;
  for (const RepositoryFile& file : read_files("tests", {".cpp"})) {
    if (file.path == "tests/architecture/goldens_test.cpp") continue;
    for (const std::string& test_case : cases_of(file.text)) {
      const bool compares = test_case.find("check_golden") != std::string::npos;
      if (compares) ++compared;
      INFO(file.path << test_case.substr(0, test_case.find('{')));
      CHECK(compares == has_tag(test_case));
    }
  }
  CHECK(compared >= 8);
}

}  // namespace nc::architecture
