#include <filesystem>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "cases/vocabulary.hpp"
#include "cases/writing/template.hpp"
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
    int made = 0;  // an id tells nothing
    for (const auto& kind : cases::symptom_kinds()) {
      const std::string id = region + "-patient-" + std::to_string(made++);
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

TEST_CASE("a link that leads nowhere is not written through") {
  const ScratchFolder folder;
  std::filesystem::create_symlink(folder / "elsewhere.toml", folder / "my-case.toml");
  CHECK(run_new({"--region", "neck", "--id", "my-case", "--out", folder / "my-case.toml"}).exit_code ==
        app::exit_input);
  CHECK_FALSE(std::filesystem::exists(folder / "elsewhere.toml"));
}

TEST_CASE("a new case goes into a folder under the name of its id, and no other name is taken") {
  const ScratchFolder folder;
  CHECK(run_new({"--region", "neck", "--id", "my-case", "--out", folder.path().string()}).exit_code == app::exit_done);
  CHECK(std::filesystem::exists(folder / "my-case.toml"));
  const auto run = run_new({"--region", "neck", "--id", "my-case", "--out", folder / "other.toml"});
  CHECK(run.exit_code == app::exit_usage);
  CHECK(run.err.find("is named my-case.toml") != std::string::npos);
}

TEST_CASE("a template has several symptoms and visits") {
  const ScratchFolder folder;
  const auto run = run_new({"--region", "shoulder", "--id", "b", "--symptom", "ache", "--symptom", "tingling",
                            "--visits", "3", "--out", folder.path().string()});
  CHECK(run.exit_code == app::exit_done);
  const auto check = run_command(app::check_command(), {"check", folder.path().string()});
  CHECK(check.err.empty());
  const auto both = run_new({"--region", "neck", "--id", "b", "--symptom", "bruise", "--symptom", "redness"});
  CHECK(both.exit_code == app::exit_usage);
  CHECK(both.err.find("both state the finding 'site'") != std::string::npos);
}

TEST_CASE("a copy and a twin of any shipped case pass check as drafts, and what is to be changed is said") {
  for (const std::string way : {"--from", "--twin-of"}) {
    const ScratchFolder folder;
    for (const char* id : {"upper-back-bricklayer", "neck-parish-priest", "neck-butcher"}) {
      const auto run = run_new({"--id", std::string("my-") + id, way, id, "--out", folder.path().string()});
      INFO(way << " " << id << " " << run.err);
      CHECK(run.exit_code == app::exit_done);
      CHECK(run.out.empty());
      CHECK(run.err.find("note: the title is still that of") != std::string::npos);
    }
    const auto check = run_command(app::check_command(), {"check", folder.path().string()});
    INFO(check.err);
    CHECK(check.exit_code == app::exit_done);
    CHECK(check.out.find("3 case files: 0 errors") == 0);
  }
}

TEST_CASE("copy, twin and template exclude each other, and a twin keeps the regions") {
  const std::string id = "neck-retired-miner";
  CHECK(run_new({"--id", "b", "--from", id, "--twin-of", id}).exit_code == app::exit_usage);
  CHECK(run_new({"--id", "b", "--from", id, "--symptom", "ache"}).exit_code == app::exit_usage);
  CHECK(run_new({"--id", "b", "--from", id, "--visits", "2"}).exit_code == app::exit_usage);
  CHECK(run_new({"--id", id, "--from", id}).exit_code == app::exit_usage);
  CHECK(run_new({"--id", "b", "--twin-of", id, "--region", "shoulder"}).exit_code == app::exit_usage);
  CHECK(run_new({"--id", "b", "--twin-of", id, "--region", "neck"}).exit_code == app::exit_done);
  CHECK(run_new({"--id", "b", "--from", "no-such-case"}).exit_code == app::exit_input);
}

TEST_CASE("a wrong region, id or kind is wrong usage") {
  CHECK(run_new({"--region", "knee", "--id", "a"}).exit_code == app::exit_usage);
  CHECK(run_new({"--region", "neck", "--id", "../a"}).exit_code == app::exit_usage);
  CHECK(run_new({"--region", "neck", "--id", "a", "--symptom", "toothache"}).exit_code == app::exit_usage);
  CHECK(run_new({"--region", "neck"}).exit_code == app::exit_usage);
  CHECK(run_new({"--id", "a"}).exit_code == app::exit_usage);
}
