#include <algorithm>
#include <array>
#include <set>
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
    Elsewhere{"src/cases/reading/read_*", "tests/app/check_fixtures_test.cpp",
              "a fault of reading is known by what it prints"},
    Elsewhere{"src/record/former_fields.cpp", "tests/record/former_event_test.cpp",
              "the fields of an event, written and read back"},
    Elsewhere{"src/practice/session/*", "tests/practice/session/practice_mode_test.cpp",
              "update() is what is played there"},
    Elsewhere{"src/practice/screens/*", "tests/practice/screens/screens_test.cpp",
              "a screen is built from a played session"},
    Elsewhere{"src/statistics/family_mastery.cpp", "tests/practice/screens/progress_screen_test.cpp",
              "counted over played attempts there"},
    Elsewhere{"src/ui/draw.cpp", "tests/ui/layout_test.cpp", "the one entry through which screens are drawn"},
    Elsewhere{"src/ui/kit/*", "tests/ui/layout_test.cpp",
              "every control of every screen is drawn and reached by keyboard there"},
    Elsewhere{"src/ui/charts/*", "tests/ui/pages/progress/progress_screen_test.cpp",
              "every number of a chart is in the tree there"},
    Elsewhere{"src/ui/pages/*", "tests/ui/layout_test.cpp", "every page is drawn and reached by keyboard there"},
    Elsewhere{"src/platform/drawing/*_painter.cpp", "tests/platform/drawing/renderer_test.cpp",
              "the renderer's two painters"},
    Elsewhere{"src/platform/assistive/*", "tests/e2e/atspi_case.py", "needs an accessibility bus"},
    Elsewhere{"src/platform/files/file_block.cpp", "tests/platform/files/file_list_test.cpp", "a few lines beside it"},
    Elsewhere{"src/terminal/*", "tests/terminal/play_test.cpp", "every shipped case is played through it"},
    Elsewhere{"src/app/window/*", "tests/e2e/window_mouse_and_keys.py", "needs a real window"},
    Elsewhere{"src/gallery/gallery_*", "tests/e2e/gallery.py", "needs a real window"},
    Elsewhere{"src/app/engine/outside.cpp", "tests/e2e/killed_terminal.py", "the real clock and chance"},
};

std::string test_of(const std::string& source) {
  const std::string stem = source.substr(4, source.size() - 4 - 4);
  return "tests/" + stem + "_test.cpp";
}

bool is_tested_elsewhere(std::string_view source) {
  return std::any_of(elsewhere.begin(), elsewhere.end(),
                     [&](const Elsewhere& row) { return matches_path(row.source, source); });
}

}  // namespace

TEST_CASE("the test of a source has the same path") {
  CHECK(test_of("src/guidance/derive.cpp") == "tests/guidance/derive_test.cpp");
  CHECK(matches_path("src/a/b_*", "src/a/b_c.cpp"));
  CHECK(matches_path("src/a/*_b.cpp", "src/a/c_b.cpp"));
  CHECK_FALSE(matches_path("src/a/*_b.cpp", "src/a/c.cpp"));
  CHECK_FALSE(matches_path("src/a/b.cpp", "src/a/b.cpp2"));
}

TEST_CASE("every source has a test of its own name, or one elsewhere for a reason") {
  std::vector<std::string> untested;
  for (const RepositoryFile& file : read_files("src", {".cpp"})) {
    if (!has_file(test_of(file.path)) && !is_tested_elsewhere(file.path)) {
      untested.push_back(file.path);
    }
  }
  CHECK(untested == std::vector<std::string>{});
}

TEST_CASE("every page has a test of its own, and at most 20 rows stand for sources tested elsewhere") {
  const std::vector<RepositoryFile> tests = read_files("tests/ui/pages", {".cpp"});
  std::set<std::string> pages;
  for (const RepositoryFile& file : read_files("src/ui/pages", {".cpp"}))
    if (std::count(file.path.begin(), file.path.end(), '/') > 3)
      pages.insert(file.path.substr(4, file.path.rfind('/') - 4));
  CHECK(pages.size() > 10);
  for (const std::string& page : pages) {
    INFO(page);
    CHECK(std::any_of(tests.begin(), tests.end(),
                      [&page](const auto& file) { return file.path.rfind("tests/" + page + "/", 0) == 0; }));
  }
  CHECK(elsewhere.size() <= 20);
}

TEST_CASE("a reason stands for a source and a test that are there") {
  const std::vector<RepositoryFile> sources = read_files("src", {".cpp"});
  for (const Elsewhere& row : elsewhere) {
    INFO(row.source << " in " << row.test << ": " << row.reason);
    CHECK(has_file(std::string(row.test)));
    CHECK(std::any_of(sources.begin(), sources.end(),
                      [&](const auto& file) { return matches_path(row.source, file.path); }));
  }
}

}  // namespace nc::architecture
