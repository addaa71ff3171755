#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"

namespace nc::architecture {

namespace {

/// Sources without a test of their own name: where they are tested instead, and why there.
struct Elsewhere {
  std::string_view source;  ///< a final '*' stands for the rest of the name
  std::string_view test;
  std::string_view reason;
};
constexpr std::array elsewhere{
    Elsewhere{"src/main.cpp", "tests/e2e/install_tree.sh", "puts the parts together"},
    Elsewhere{"src/cases/check_*", "tests/app/check_fixtures_test.cpp", "a check is known by what it prints for a broken case"},
    Elsewhere{"src/cases/read_*", "tests/app/check_fixtures_test.cpp", "a fault of reading is known by what it prints"},
    Elsewhere{"src/cases/vocabulary.cpp", "tests/app/check_fixtures_test.cpp", "closed lists are known by their faults"},
    Elsewhere{"src/cases/thresholds.cpp", "tests/app/check_fixtures_test.cpp", "hours near a threshold are known by their fault"},
    Elsewhere{"src/practice/*_screen.cpp", "tests/practice/screens_test.cpp", "a screen is built from a played session"},
    Elsewhere{"src/practice/answering.cpp", "tests/practice/practice_mode_test.cpp", "a part of update()"},
    Elsewhere{"src/practice/choosing.cpp", "tests/practice/selection_test.cpp", "a part of selection"},
    Elsewhere{"src/practice/event_fields.cpp", "tests/practice/event_test.cpp", "the fields of an event, written and read back"},
    Elsewhere{"src/practice/navigation.cpp", "tests/practice/practice_mode_test.cpp", "a part of update()"},
    Elsewhere{"src/practice/opening.cpp", "tests/practice/resume_test.cpp", "opening is resuming"},
    Elsewhere{"src/practice/sitting_flow.cpp", "tests/practice/exam_mode_test.cpp", "a part of update()"},
    Elsewhere{"src/practice/step.cpp", "tests/practice/practice_mode_test.cpp", "a part of update()"},
    Elsewhere{"src/practice/update.cpp", "tests/practice/practice_mode_test.cpp", "update() is what is played there"},
    Elsewhere{"src/store/database.cpp", "tests/store/store_test.cpp", "seen only through the store"},
};

std::string test_of(const std::string& source) {
  const std::string stem = source.substr(4, source.size() - 4 - 4);
  return "tests/" + stem + "_test.cpp";
}

bool matches(std::string_view pattern, std::string_view source) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) { return pattern == source; }
  const std::string_view end = pattern.substr(star + 1);
  return source.size() + 1 >= pattern.size() && source.substr(0, star) == pattern.substr(0, star) &&
         source.substr(source.size() - end.size()) == end;
}

bool is_tested_elsewhere(std::string_view source) {
  return std::any_of(elsewhere.begin(), elsewhere.end(), [&](const Elsewhere& row) { return matches(row.source, source); });
}

}  // namespace

TEST_CASE("the test of a source has the same path") {
  CHECK(test_of("src/guidance/derive.cpp") == "tests/guidance/derive_test.cpp");
  CHECK(matches("src/a/b_*", "src/a/b_c.cpp"));
  CHECK(matches("src/a/*_b.cpp", "src/a/c_b.cpp"));
  CHECK_FALSE(matches("src/a/*_b.cpp", "src/a/c.cpp"));
  CHECK_FALSE(matches("src/a/b.cpp", "src/a/b.cpp2"));
}

TEST_CASE("every source has a test of its own name, or one elsewhere for a reason") {
  std::vector<std::string> untested;
  for (const RepositoryFile& file : read_files("src", {".cpp"})) {
    if (!has_file(test_of(file.path)) && !is_tested_elsewhere(file.path)) { untested.push_back(file.path); }
  }
  CHECK(untested == std::vector<std::string>{});
}

TEST_CASE("a reason stands for a source and a test that are there") {
  const std::vector<RepositoryFile> sources = read_files("src", {".cpp"});
  for (const Elsewhere& row : elsewhere) {
    INFO(row.source << " in " << row.test << ": " << row.reason);
    CHECK(has_file(std::string(row.test)));
    CHECK(std::any_of(sources.begin(), sources.end(), [&](const auto& file) { return matches(row.source, file.path); }));
  }
}

}  // namespace nc::architecture
