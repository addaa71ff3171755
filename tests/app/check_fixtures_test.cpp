#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include <catch2/catch.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "support/embedded.hpp"
#include "testing/golden.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::testing;
namespace fs = std::filesystem;

// Every folder of tests/cases/fixtures holds one or more case files and what `needlecase check .` prints there
// (expected.txt: the diagnostics, the summary, the exit code). A file without-row.txt names a row of the advice table
// that the guidance is to lack.

namespace {

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  REQUIRE(out.good());
}

fs::path source_folder() {
  const char* folder = std::getenv("NEEDLECASE_SOURCE_DIR");
  return folder != nullptr ? folder : NEEDLECASE_SOURCE_DIR;
}

std::vector<fs::path> fixtures() {
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(source_folder() / "tests/cases/fixtures"))
    if (entry.is_directory()) folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end());
  return folders;
}

/// Works in a folder for the life of the object.
class InFolder {
 public:
  explicit InFolder(const fs::path& folder) : before_(fs::current_path()) { fs::current_path(folder); }
  InFolder(const InFolder&) = delete;
  InFolder& operator=(const InFolder&) = delete;
  ~InFolder() { fs::current_path(before_); }

 private:
  fs::path before_;
};

/// The shipped guidance in a folder, without one row of the advice table.
void save_guidance_without(const fs::path& folder, const std::string& row) {
  for (const EmbeddedFile& file : embedded_guidance()) {
    std::string text(file.bytes);
    const auto begin = text.find("[[row]]\nid = \"" + row + "\"\n");
    if (begin != std::string::npos) text.erase(begin, text.find("[[row]]", begin + 1) - begin);
    write(folder / fs::path(file.path).filename(), text);
  }
}

CommandRun check_fixture(const fs::path& fixture) {
  const InFolder here(fixture);
  std::vector<std::string> arguments = {"check", "."};
  const ScratchFolder scratch;
  if (fs::exists("without-row.txt")) {
    std::string row = read("without-row.txt");
    row.erase(row.find('\n'));
    save_guidance_without(scratch.path(), row);
    arguments.insert(arguments.end(), {"--guidance", scratch.path().string()});
  }
  return run_command(app::check_command(), arguments);
}

std::string printed(const CommandRun& run) {
  return run.err + run.out + "exit code " + std::to_string(run.exit_code) + "\n";
}

std::set<std::string> numbers_in(const std::string& text) {
  const std::regex number("NC[0-9]{4}");
  return {std::sregex_token_iterator(text.begin(), text.end(), number), std::sregex_token_iterator()};
}

}  // namespace

TEST_CASE("every broken case prints what its golden says", "[golden]") {
  const auto folders = fixtures();
  CHECK(folders.size() >= 60);
  for (const auto& folder : folders) {
    const std::string got = printed(check_fixture(folder));
    const std::string name = folder.filename().string();
    check_golden_at("tests/cases/fixtures/" + name + "/expected.txt", got);
    INFO(name);
    CHECK(got.find("internal") == std::string::npos);
  }
}

TEST_CASE("a fixture is broken unless its name says it is fine") {
  for (const auto& folder : fixtures()) {
    const std::string expected = read(folder / "expected.txt");
    const bool fine = folder.filename().string().find("fine") != std::string::npos;
    INFO(folder.filename().string());
    CHECK(numbers_in(expected).empty() == fine);
  }
}

TEST_CASE("every case diagnostic of docs/diagnostics.md has a fixture, and every fixture's number is documented") {
  std::set<std::string> documented;
  for (const auto& number : numbers_in(read(source_folder() / "docs/diagnostics.md")))
    if (number < "NC0500") documented.insert(number);
  std::set<std::string> shown;
  for (const auto& folder : fixtures())
    for (const auto& number : numbers_in(read(folder / "expected.txt")))
      shown.insert(number);
  CHECK(documented == shown);
}
