#include <algorithm>

#include <catch2/catch.hpp>

#include "architecture/layer_table.hpp"
#include "architecture/repository.hpp"

namespace nc::architecture {

namespace {

LayerTable documented_table() {
  return parse_layer_table(read_file("docs/architecture.md").text);
}

Include own(const std::string& header) {
  return {header, true, 1};
}
Include library(const std::string& header) {
  return {header, false, 1};
}

/// The sources and headers of the program, the tests and the benchmarks that include a header which begins so.
std::vector<std::string> files_that_include(const std::string& beginning) {
  std::vector<std::string> found;
  for (const std::string folder : {"src", "tests", "bench"}) {
    for (const RepositoryFile& file : read_files(folder, {".cpp", ".hpp"})) {
      const std::vector<Include> includes = find_includes(file.text);
      const bool knows = std::any_of(includes.begin(), includes.end(),
                                     [&](const Include& include) { return include.header.rfind(beginning, 0) == 0; });
      if (knows) found.push_back(file.path);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("the document names every layer, and only layers that the build knows") {
  const LayerTable table = documented_table();
  CHECK(table.size() == 21);
  const std::string build = read_file("CMakeLists.txt").text;
  for (const auto& [name, layer] : table) {
    INFO(name);
    CHECK(build.find("needlecase_layer(" + name) != std::string::npos);
    for (const std::string& used : layer.uses) {
      CHECK(table.count(used) == 1);
    }
  }
}

TEST_CASE("no layer uses a layer that uses it") {
  const LayerTable table = documented_table();
  for (const auto& [name, layer] : table) {
    for (const std::string& used : layer.uses) {
      INFO(name << " uses " << used);
      CHECK(find_breach(table, used, own(name + "/anything.hpp")) != "");
    }
  }
}

TEST_CASE("every include of src is allowed by the table of docs/architecture.md") {
  const LayerTable table = documented_table();
  std::size_t seen = 0;
  for (const RepositoryFile& file : read_sources()) {
    if (file.path == "src/main.cpp") {
      continue;
    }
    for (const Include& include : find_includes(file.text)) {
      ++seen;
      INFO(file.path << ":" << include.line << ": " << include.header);
      CHECK(find_breach(table, layer_of(file.path), include) == "");
    }
  }
  CHECK(seen > 100);
}

TEST_CASE("one file knows the library that parses command lines, which takes seconds to compile") {
  CHECK(files_that_include("CLI/") == std::vector<std::string>{"src/app/commands/parse_arguments.cpp"});
}

TEST_CASE("one file knows where translations come from") {
  CHECK(files_that_include("libintl.h") == std::vector<std::string>{"src/words/catalogue.cpp"});
}

TEST_CASE("every room that code of src names is allowed by the table, whichever header it came through") {
  const LayerTable table = documented_table();
  std::size_t seen = 0;
  for (const RepositoryFile& file : read_sources()) {
    if (file.path == "src/main.cpp") continue;
    for (const NamedRoom& named : find_named_rooms(table, file.text)) {
      ++seen;
      INFO(file.path << ":" << named.line << ": " << named.room << "::");
      CHECK(find_breach(table, layer_of(file.path), named) == "");
    }
  }
  CHECK(seen > 1000);
}

TEST_CASE("a room that is named past the table is found, with its line") {
  const LayerTable table = documented_table();
  const auto named =
      find_named_rooms(table, "// store::Store\nconst char* a = \"app::\";\nnc::store::Store b;\ncases::CaseId c;");
  REQUIRE(named.size() == 2);
  CHECK(named[0].room == "store");
  CHECK(named[0].line == 3);
  CHECK(named[1].room == "cases");
  CHECK(find_breach(table, "ui", NamedRoom{"store", 1}) != "");
  CHECK(find_breach(table, "guidance", NamedRoom{"cases", 1}) != "");
  CHECK(find_breach(table, "ui", NamedRoom{"guidance", 1}) == "");
  CHECK(find_breach(table, "ui", own("guidance/guidance.hpp")) != "");
}

TEST_CASE("a room names no value of a room that uses it") {
  const LayerTable table = documented_table();
  for (const auto& [name, layer] : table) {
    for (const std::string& named : layer.names) {
      INFO(name << " names " << named);
      REQUIRE(table.count(named) == 1);
      CHECK(find_breach(table, named, own(name + "/anything.hpp")) != "");
      CHECK(layer.uses.count(named) == 0);
    }
  }
}

TEST_CASE("inside practice, the session and the choosing do not know what is shown") {
  for (const RepositoryFile& file : read_files("src/practice", {".cpp", ".hpp"})) {
    if (file.path.rfind("src/practice/screens/", 0) == 0) continue;
    for (const Include& include : find_includes(file.text)) {
      INFO(file.path << ":" << include.line);
      CHECK(include.header.rfind("practice/screens/", 0) != 0);
    }
  }
}

TEST_CASE("an include that goes up or sideways is found") {
  const LayerTable table = documented_table();
  CHECK(find_breach(table, "guidance", own("cases/case.hpp")) != "");
  CHECK(find_breach(table, "ui", own("store/store.hpp")) != "");
  CHECK(find_breach(table, "platform", own("ui/kit/theme.hpp")) != "");
  CHECK(find_breach(table, "practice", library("imgui.h")) != "");
  CHECK(find_breach(table, "ui", library("GLFW/glfw3.h")) != "");
  CHECK(find_breach(table, "scoring", library("toml++/toml.h")) != "");
  CHECK(find_breach(table, "statistics", own("cases/case.hpp")) != "");
  CHECK(find_breach(table, "practice", library("unistd.h")) != "");
  CHECK(find_breach(table, "store", library("sys/socket.h")) != "");
  CHECK(find_breach(table, "store", library("math.h")) != "");
  CHECK(find_breach(table, "cases", own("case.hpp")) != "");
  CHECK(find_breach(table, "nowhere", own("support/text.hpp")) != "");
}

TEST_CASE("an include that the table names is allowed") {
  const LayerTable table = documented_table();
  CHECK(find_breach(table, "toml", library("toml++/toml.h")) == "");
  CHECK(find_breach(table, "guidance", library("toml++/toml.h")) != "");
  CHECK(find_breach(table, "practice", library("fmt/format.h")) == "");
  CHECK(find_breach(table, "scoring", own("cases/case.hpp")) == "");
  CHECK(find_breach(table, "platform", library("sys/stat.h")) == "");
  CHECK(find_breach(table, "store", library("soci/soci.h")) == "");
}

TEST_CASE("includes are read with their line, comments and spaces notwithstanding") {
  const std::vector<Include> includes =
      find_includes("#pragma once\n#include <vector>\n  # include \"a/b.hpp\" // why\n// #include <no>\n");
  REQUIRE(includes.size() == 2);
  CHECK(includes[0].header == "vector");
  CHECK(includes[0].line == 2);
  CHECK(includes[1].header == "a/b.hpp");
  CHECK(includes[1].quoted);
}

}  // namespace nc::architecture
