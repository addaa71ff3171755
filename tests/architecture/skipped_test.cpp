#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"

// A test that was not run must not look like one that passed.

namespace nc::architecture {

TEST_CASE("no test may end as skipped: the build gives no exit code for it and switches none off") {
  const std::string build = read_file("tests/CMakeLists.txt").text + read_file("bench/gui/CMakeLists.txt").text;
  for (const std::string_view word : {"SKIP_RETURN_CODE", "SKIP_REGULAR_EXPRESSION", "DISABLED", "WILL_FAIL"}) {
    INFO(word);
    CHECK(build.find(word) == std::string::npos);
  }
}

TEST_CASE("no test case hides itself or may fail") {
  const std::vector<RepositoryFile> sources = read_files("tests", {".cpp"});
  CHECK(sources.size() > 100);
  for (const RepositoryFile& file : sources) {
    if (file.path == "tests/architecture/skipped_test.cpp") continue;
    for (const std::string_view tag : {"[.", "[!mayfail]", "[!shouldfail]", "[!hide]"}) {
      const std::size_t found = file.text.find("\", \"" + std::string(tag));
      INFO(file.path << " " << tag);
      CHECK(found == std::string::npos);
    }
  }
}

}  // namespace nc::architecture
