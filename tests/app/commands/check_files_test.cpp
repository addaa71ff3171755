#include "app/commands/check_files.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "testing/scratch_folder.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;
namespace fs = std::filesystem;

namespace {

const std::string fixtures = std::string(NEEDLECASE_SOURCE_DIR) + "/tests/cases/fixtures/";

void write(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

Result<app::CheckedFiles> check(const std::vector<std::string>& paths, const app::ContentOptions& options = {}) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  return app::check_files(paths, options, app::CommandContext{in, out, err, {{"HOME", "/nonexistent"}}, false});
}

/// The shipped guidance in a folder, without the row of the advice table that demands the lung warning.
void save_guidance_without_warning(const std::string& folder) {
  fs::create_directories(folder);
  for (const guidance::SourceFile& file : shipped_guidance_files()) {
    std::string text = file.text;
    const std::size_t begin = text.find("[[row]]\nid = \"lung-warning\"\n");
    if (begin != std::string::npos) text.erase(begin, text.find("[[row]]", begin + 1) - begin);
    write(folder + "/" + fs::path(file.path).filename().string(), text);
  }
}

}  // namespace

TEST_CASE("files and folders are counted once, cases and guidance apart") {
  const ScratchFolder folder;
  write(folder / "plain.toml", plain_case());
  write(folder / "notes.txt", "no case");
  const auto checked =
      check({folder.path().string(), folder / "plain.toml", NEEDLECASE_SOURCE_DIR "/scenarios/guidance"});
  REQUIRE(checked);
  INFO(render_diagnostics(checked->diagnostics));
  CHECK(checked->cases == 1);
  CHECK(checked->guidance == 7);
  CHECK(checked->diagnostics.empty());
}

TEST_CASE("a case checked alone finds its twin beside it, and faults of the twin are not told") {
  CHECK(check({fixtures + "library-twins-are-fine/one.toml"})->diagnostics.empty());
  const ScratchFolder folder;
  write(folder / "plain.toml", plain_case());
  write(folder / "other.toml", "nonsense");
  CHECK(check({folder / "plain.toml"})->diagnostics.empty());
  CHECK_FALSE(check({folder.path().string()})->diagnostics.empty());
}

TEST_CASE("cases are read against the guidance among the paths, unless another is named") {
  const ScratchFolder folder;
  const std::string guidance = folder / "guidance";
  const std::string shoulder = fixtures + "advice-no-lung-warning-in-the-guidance/plain.toml";
  save_guidance_without_warning(guidance);
  const std::string shipped = NEEDLECASE_SOURCE_DIR "/scenarios/guidance";
  CHECK_FALSE(has_errors(check({shoulder})->diagnostics));
  CHECK(has_errors(check({shoulder, guidance})->diagnostics));
  CHECK(has_errors(check({shoulder}, {.cases = {}, .guidance = guidance})->diagnostics));
  CHECK_FALSE(has_errors(check({shoulder, guidance}, {.cases = {}, .guidance = shipped})->diagnostics));
}

TEST_CASE("a path that cannot be read is a failure, not a diagnostic") {
  const auto checked = check({"no/such/folder"});
  REQUIRE_FALSE(checked);
  CHECK(checked.error().kind == ErrorKind::input);
}

TEST_CASE("diagnostics come sorted, and as JSON with every part") {
  const auto checked = check({fixtures + "many-faults-in-one-pass"});
  REQUIRE(checked);
  Diagnostics sorted = checked->diagnostics;
  REQUIRE(sorted.size() >= 5);
  sort_diagnostics(sorted);
  const auto list = nlohmann::json::parse(app::to_json(checked->diagnostics));
  REQUIRE(list.size() == sorted.size());
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    CHECK(list[i]["line"] == sorted[i].place.line);
    CHECK(list[i]["end_column"] == sorted[i].place.end_column);
    CHECK(list[i]["message"] == sorted[i].message);
    CHECK(list[i]["suggestion"] == sorted[i].suggestion);
    CHECK(list[i]["excerpt"] == sorted[i].excerpt);
  }
}
