#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"

namespace nc::architecture {

namespace {

/// Sources that are many of one kind, each with one function or a few of one name, which one header lists.
struct Family {
  std::string_view header;
  std::string_view sources;  ///< paths, in which one '*' stands for any part of a name
};
constexpr std::array families{
    Family{"src/app/commands/commands.hpp", "src/app/commands/*_command.cpp"},
    Family{"src/app/manual/completions.hpp", "src/app/manual/*_completion.cpp"},
    Family{"src/cases/checks.hpp", "src/cases/check_*.cpp"},
    Family{"src/cases/reading/reading.hpp", "src/cases/reading/read_*.cpp"},
    Family{"src/guidance/load_parts.hpp", "src/guidance/load_*.cpp"},
    Family{"src/practice/session/handlers.hpp", "src/practice/session/choosing.cpp"},
    Family{"src/practice/session/handlers.hpp", "src/practice/session/cue_flow.cpp"},
    Family{"src/practice/session/handlers.hpp", "src/practice/session/navigation.cpp"},
};

/// The file that the first include of this text names, as a path from the root; empty when it has no own include.
std::string first_include(const std::string& text) {
  constexpr std::string_view word = "#include \"";
  const std::size_t at = text.find("#include");
  if (at == std::string::npos || text.compare(at, word.size(), word) != 0) return {};
  const std::size_t begin = at + word.size();
  return "src/" + text.substr(begin, text.find('"', begin) - begin);
}

std::string header_of(const std::string& source) {
  return source.substr(0, source.size() - 4) + ".hpp";
}

}  // namespace

TEST_CASE("a source has a header of its own name, which it includes first, or belongs to a family with one header") {
  std::vector<std::string> wrong;
  for (const RepositoryFile& file : read_files("src", {".cpp"})) {
    if (file.path == "src/main.cpp") continue;
    const bool is_one_of_many = std::any_of(families.begin(), families.end(),
                                            [&](const Family& row) { return matches_path(row.sources, file.path); });
    const bool has_header = has_file(header_of(file.path));
    if (has_header ? first_include(file.text) != header_of(file.path) : !is_one_of_many) wrong.push_back(file.path);
  }
  CHECK(wrong == std::vector<std::string>{});
}

TEST_CASE("a family has its header, and sources that include it") {
  const std::vector<RepositoryFile> sources = read_files("src", {".cpp"});
  for (const Family& row : families) {
    INFO(row.header << " for " << row.sources);
    CHECK(has_file(std::string(row.header)));
    const std::string include = "#include \"" + std::string(row.header.substr(4)) + "\"";
    CHECK(std::any_of(sources.begin(), sources.end(), [&](const RepositoryFile& file) {
      return matches_path(row.sources, file.path) && file.text.find(include) != std::string::npos;
    }));
  }
}

TEST_CASE("the first include of a source is found behind comments, and is none when it is of the system") {
  CHECK(first_include("// why\n#include \"a/b.hpp\"\n#include <c>\n") == "src/a/b.hpp");
  CHECK(first_include("#include <c>\n#include \"a/b.hpp\"\n").empty());
}

}  // namespace nc::architecture
