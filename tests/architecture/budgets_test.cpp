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

/// A text of the catalogue explains itself: `inline constexpr Message library = msg("Library");`
bool begins_wording(std::string_view line) {
  const bool declares = line.rfind("inline constexpr Message ", 0) == 0 || line.rfind("inline constexpr Form ", 0) == 0;
  return declares || line.rfind("inline constexpr std::array<Message, ", 0) == 0;
}

struct HeaderLines {
  int all = 0;
  int commented = 0;
};

/// The lines of a header, without empty ones and without wording.
HeaderLines count_header_lines(std::string_view header) {
  HeaderLines count;
  bool in_wording = false;
  for (const std::string_view line : split_lines(header)) {
    in_wording = in_wording || begins_wording(line);
    const bool counts = !in_wording && line.find_first_not_of(' ') != std::string_view::npos;
    if (in_wording) in_wording = line.empty() || line.back() != ';';
    if (!counts) continue;
    ++count.all;
    count.commented += line.find("//") == std::string_view::npos ? 0 : 1;
  }
  return count;
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

TEST_CASE("a third of the lines of headers say what the code is for, wording left out") {
  HeaderLines sum;
  for (const RepositoryFile& file : read_files("src", {".hpp"})) {
    const HeaderLines lines = count_header_lines(file.text);
    sum.all += lines.all;
    sum.commented += lines.commented;
  }
  INFO(sum.commented << " of " << sum.all);
  CHECK(sum.commented * 3 >= sum.all);
}

TEST_CASE("wording ends with its statement, and what follows it counts") {
  const HeaderLines lines = count_header_lines(
      "// Why.\ninline constexpr Message a =\n    msg(\"one; two\");\n/// What.\nstd::string b();\n\nint c();  ///< "
      "d\n");
  CHECK(lines.all == 4);
  CHECK(lines.commented == 3);
}

TEST_CASE("every header is included once") {
  for (const RepositoryFile& file : read_files("src", {".hpp"})) {
    INFO(file.path);
    CHECK(file.text.rfind("#pragma once\n", 0) == 0);
  }
}

}  // namespace nc::architecture
