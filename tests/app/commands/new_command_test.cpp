#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "cases/template.hpp"
#include "cases/vocabulary.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

CommandRun run_new(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "new");
  return run_command(app::new_command(), arguments);
}

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("a new case of every region and symptom passes the command check as a draft") {
  for (const auto& region : cases::region_words()) {
    const ScratchFolder folder;
    for (const auto& kind : cases::symptom_kinds()) {
      const std::string id = region + "-" + kind;
      const auto run = run_new(
          {"--region", region, "--id", id, "--symptom", kind, "--out", (folder.path() / (id + ".toml")).string()});
      CHECK(run.exit_code == app::exit_done);
      CHECK(run.err.empty());
    }
    const auto check = run_command(app::check_command(), {"check", folder.path().string()});
    INFO(check.err);
    CHECK(check.exit_code == app::exit_done);
    CHECK(check.err.empty());
    CHECK(check.out == std::to_string(cases::symptom_kinds().size()) + " case files: 0 errors, 0 warnings\n");
  }
}

TEST_CASE("without --out the template goes to the standard output") {
  const auto run = run_new({"--region", "neck", "--region", "shoulder", "--id", "my-case"});
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.out.find("regions = [\"neck\", \"shoulder\"]") != std::string::npos);
}

TEST_CASE("a file that exists is never overwritten") {
  const ScratchFolder folder;
  const auto path = folder.path() / "my-case.toml";
  std::ofstream(path) << "somebody's work";
  const auto run = run_new({"--region", "neck", "--id", "my-case", "--out", path.string()});
  CHECK(run.exit_code == app::exit_input);
  CHECK(run.err.find("my-case.toml") != std::string::npos);
  CHECK(read(path) == "somebody's work");
}

TEST_CASE("a wrong region, id or kind is wrong usage") {
  CHECK(run_new({"--region", "knee", "--id", "a"}).exit_code == app::exit_usage);
  CHECK(run_new({"--region", "neck", "--id", "../a"}).exit_code == app::exit_usage);
  CHECK(run_new({"--region", "neck", "--id", "a", "--symptom", "toothache"}).exit_code == app::exit_usage);
  CHECK(run_new({"--region", "neck"}).exit_code == app::exit_usage);
  CHECK(run_new({"--id", "a"}).exit_code == app::exit_usage);
}
