#include <map>
#include <string>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"
#include "architecture/source_scan.hpp"

namespace nc::architecture {

namespace {

int total_lines(const std::vector<RepositoryFile>& files) {
  int lines = 0;
  for (const RepositoryFile& file : files) {
    lines += count_lines(file.text);
  }
  return lines;
}

/// Tables of wording and of the body figure explain themselves.
bool is_catalogue(const std::string& path) {
  return path == "src/words/text.hpp" || path == "src/words/terminal_text.hpp";
}

}  // namespace

TEST_CASE("a source file has at most 400 lines and main.cpp at most 60") {
  for (const RepositoryFile& file : read_sources()) {
    INFO(file.path);
    CHECK(count_lines(file.text) <= (file.path == "src/main.cpp" ? 60 : 400));
  }
}

TEST_CASE("a function has at most 40 lines and 5 parameters") {
  std::size_t functions = 0;
  for (const RepositoryFile& file : read_sources()) {
    for (const Function& function : scan_source(file.text).functions) {
      ++functions;
      INFO(file.path << ":" << function.line << ": " << function.name);
      CHECK(function.lines <= 40);
      CHECK(function.parameters <= 5);
    }
  }
  CHECK(functions > 100);
}

TEST_CASE("a folder of src holds at most 40 files") {
  std::map<std::string, int> files;
  for (const RepositoryFile& file : read_sources())
    ++files[file.path.substr(0, file.path.rfind('/'))];
  CHECK(files.size() > 30);
  for (const auto& [folder, count] : files) {
    INFO(folder);
    CHECK(count <= 40);
  }
}

TEST_CASE("there are at least 0.6 lines of tests to a line of source") {
  const int source = total_lines(read_sources());
  const int tests = total_lines(read_files("tests", {".cpp", ".hpp", ".py", ".sh"}));
  INFO(tests << " lines of tests, " << source << " lines of source");
  CHECK(tests * 10 >= source * 6);
}

TEST_CASE("a third of the lines of headers say what the code is for, tables of wording left out") {
  int lines = 0;
  int commented = 0;
  for (const RepositoryFile& file : read_files("src", {".hpp"})) {
    if (is_catalogue(file.path)) {
      continue;
    }
    for (const std::string_view line : split_lines(file.text)) {
      lines += line.find_first_not_of(' ') == std::string_view::npos ? 0 : 1;
      commented += line.find("//") == std::string_view::npos ? 0 : 1;
    }
  }
  INFO(commented << " of " << lines);
  CHECK(commented * 3 >= lines);
}

TEST_CASE("every header is included once") {
  for (const RepositoryFile& file : read_files("src", {".hpp"})) {
    INFO(file.path);
    CHECK(file.text.rfind("#pragma once\n", 0) == 0);
  }
}

}  // namespace nc::architecture
