#include "support/embedded.hpp"

#include <map>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"

namespace nc::architecture {

namespace {

/// Every file of `folders` is embedded under its path below `base`, with its exact bytes, and nothing else is.
void check_embedded(std::span<const EmbeddedFile> files, const std::string& base,
                    const std::vector<std::string>& folders, const std::string& ending) {
  std::map<std::string, std::string> on_disk;
  for (const std::string& folder : folders) {
    for (const RepositoryFile& file : read_files(folder, {ending})) {
      on_disk[file.path.substr(base.size() + 1)] = file.text;
    }
  }
  std::map<std::string, std::string> embedded;
  for (const EmbeddedFile& file : files) {
    if (file.path.size() >= ending.size() && file.path.substr(file.path.size() - ending.size()) == ending) {
      embedded[std::string(file.path)] = std::string(file.bytes);
    }
  }
  CHECK_FALSE(on_disk.empty());
  CHECK(embedded.size() == on_disk.size());
  for (const auto& [path, text] : on_disk) {
    INFO(path);
    CHECK(embedded[path] == text);
  }
}

}  // namespace

TEST_CASE("the guidance in the program is the guidance in the folder") {
  check_embedded(embedded_guidance(), "scenarios", {"scenarios/guidance"}, ".toml");
}

TEST_CASE("the cases in the program are the cases in the folders") {
  check_embedded(embedded_cases(), "scenarios", {"scenarios/neck", "scenarios/upper-back", "scenarios/shoulder"},
                 ".toml");
}

TEST_CASE("the SQL in the program is that in the tree") {
  check_embedded(embedded_sql(), "src/store/sql", {"src/store/sql"}, ".sql");
}

TEST_CASE("what is said about diagnostics in the program is that in the tree") {
  REQUIRE(embedded_diagnostics().size() == 1);
  CHECK(embedded_diagnostics()[0].path == "diagnostics.toml");
  for (const RepositoryFile& file : read_files("assets", {".toml"}))
    if (file.path == "assets/diagnostics.toml") CHECK(file.text == embedded_diagnostics()[0].bytes);
}

TEST_CASE("both weights of the typeface are in the program, and a NUL ends them") {
  REQUIRE(embedded_fonts().size() == 2);
  CHECK(embedded_fonts()[0].path == "Inter-Regular.otf");
  CHECK(embedded_fonts()[1].path == "Inter-SemiBold.otf");
  for (const EmbeddedFile& font : embedded_fonts()) {
    CHECK(font.bytes.substr(0, 4) == "OTTO");
    CHECK(font.bytes.data()[font.bytes.size()] == '\0');
  }
}

}  // namespace nc::architecture
