#include <array>
#include <map>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"

namespace nc::architecture {

namespace {

/// Sources without a test of their own name, and where they are tested instead.
struct Exception {
  const char* source;
  const char* reason;
};
constexpr std::array<Exception, 1> exceptions{{
    {"src/main.cpp", "puts the parts together; every end-to-end script starts it"},
}};

std::string test_of(const std::string& source) {
  const std::string stem = source.substr(4, source.size() - 4 - 4);
  return "tests/" + stem + "_test.cpp";
}

}  // namespace

TEST_CASE("the test of a source has the same path") {
  CHECK(test_of("src/guidance/derive.cpp") == "tests/guidance/derive_test.cpp");
}

TEST_CASE("every source has a test of its own name or a reason why not") {
  std::map<std::string, std::string> reasons;
  for (const Exception& exception : exceptions) { reasons[exception.source] = exception.reason; }
  std::vector<std::string> untested;
  for (const RepositoryFile& file : read_files("src", {".cpp"})) {
    if (!has_file(test_of(file.path)) && reasons.count(file.path) == 0) { untested.push_back(file.path); }
  }
  CHECK(untested == std::vector<std::string>{});
}

TEST_CASE("a reason stands only for a source that is there and has no test") {
  for (const Exception& exception : exceptions) {
    INFO(exception.source << ": " << exception.reason);
    CHECK(has_file(exception.source));
    CHECK_FALSE(has_file(test_of(exception.source)));
  }
}

}  // namespace nc::architecture
