#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "support/embedded.hpp"
#include "testing/golden.hpp"
#include "testing/scratch_folder.hpp"

namespace nc::app {

using nc::testing::CommandRun;
using nc::testing::ScratchFolder;

namespace {

CommandRun guidance(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "guidance");
  return nc::testing::run_command(guidance_command(), std::move(arguments));
}

/// The shipped guidance as a folder, with one replacement in one file.
void save_guidance(const ScratchFolder& folder, const std::string& name, const std::string& from,
                   const std::string& to) {
  bool replaced = false;
  for (const EmbeddedFile& file : embedded_guidance()) {
    const std::string file_name = std::filesystem::path(file.path).filename().string();
    std::string text(file.bytes);
    const std::size_t at = text.find(from);
    if (file_name == name && at != std::string::npos) {
      text.replace(at, from.size(), to);
      replaced = true;
    }
    std::ofstream(folder / file_name, std::ios::binary) << text;
  }
  REQUIRE(replaced);
}

}  // namespace

TEST_CASE("guidance verify prints the counts and succeeds", "[golden]") {
  const CommandRun run = guidance({"verify"});
  CHECK(run.exit_code == exit_done);
  CHECK(run.err.empty());
  nc::testing::check_golden("guidance/verify.txt", run.out);
}

TEST_CASE("guidance verify gives the same counts as JSON") {
  const CommandRun run = guidance({"verify", "--format", "json"});
  const auto json = nlohmann::json::parse(run.out);
  CHECK(json["valid_combinations"] == 5331456);
  CHECK(
      json["classes"] ==
      nlohmann::json{
          {"emergency", 3554304}, {"contact", 1605648}, {"monitor", 170064}, {"expected", 948}, {"not-covered", 492}});
  CHECK(json["several_classes"] == 5269324);
  CHECK(json["holds"] == true);
  CHECK(json["faults"].empty());
  CHECK(json["exceptions"].size() == 1);
}

TEST_CASE("guidance verify fails on a table with a fault and says which") {
  const ScratchFolder folder;
  save_guidance(folder, "decisions.toml", "[[rule.when]]\nsite = \"large-bruise\"", "[[rule.when]]\nsite = \"alarm\"");
  const CommandRun run = guidance({"verify", "--guidance", folder.path().string()});
  CHECK(run.exit_code == exit_input);
  CHECK(run.err.find("needlecase: error: rule M8 never decides\n") != std::string::npos);
  CHECK(run.out.find("The table has faults.") != std::string::npos);
}

TEST_CASE("guidance diff says what another folder changes", "[golden]") {
  const std::string former = NEEDLECASE_SOURCE_DIR "/tests/guidance/fixtures/first-edition";
  const ScratchFolder folder;
  save_guidance(folder, "decisions.toml", "says = \"Nothing is reported", "says = \"Nothing at all is reported");
  const CommandRun same = guidance({"diff", folder.path().string()});
  CHECK(same.exit_code == exit_done);
  nc::testing::check_golden("guidance/diff.txt", same.out);
  const auto json = nlohmann::json::parse(guidance({"diff", former, "--format", "json"}).out);
  CHECK(json["combinations"] == 5331456);
  std::uint64_t hidden = 0;  // by the uncovered complaint, which stood above what is watched
  for (const auto& one : json["differences"]) {
    if (one["before"]["class"] == "monitor" && one["after"]["class"] == "not-covered")
      hidden += one["combinations"].get<std::uint64_t>();
  }
  CHECK(hidden == 170064 - 113388);
  CHECK(guidance({"diff", folder / "nowhere"}).exit_code != exit_done);
  CHECK(guidance({"diff"}).exit_code == exit_usage);
}

TEST_CASE("a guidance folder that does not load is told with every diagnostic") {
  const ScratchFolder folder;
  save_guidance(folder, "decisions.toml", "site = \"large-bruise\"", "sight = \"large-bruise\"");
  const CommandRun run = guidance({"verify", "--guidance", folder.path().string()});
  CHECK(run.exit_code == exit_input);
  CHECK(run.out.empty());
  CHECK(run.err.find("error[NC0507]: 'sight' is not a known key here") != std::string::npos);
  CHECK(guidance({"verify", "--guidance", folder / "nowhere"}).exit_code != exit_done);
}

TEST_CASE("guidance show tells one thing of each kind with document and place", "[golden]") {
  for (const char* id :
       {"D1", "d1-warn-lung", "res-onset", "gap-faint", "C8a", "adv-name-lung-sign", "bad-wait-and-see"}) {
    const CommandRun run = guidance({"show", id});
    CHECK(run.exit_code == exit_done);
    nc::testing::check_golden("guidance/show-" + std::string(id) + ".txt", run.out);
  }
}

TEST_CASE("guidance show without an id lists everything") {
  const CommandRun run = guidance({"show", "--format", "json"});
  const auto json = nlohmann::json::parse(run.out);
  CHECK(json["documents"].size() == 5);
  CHECK(json["statements"].size() == 136);
  CHECK(json["rules"].size() == 38);
  CHECK(json["advice"].size() == 29);
  CHECK(guidance({"show"}).out.find("  d0-heat: Heat can also ease tension") != std::string::npos);
}

TEST_CASE("an id that does not exist is told with the nearest one") {
  const CommandRun run = guidance({"show", "d1-warn-lug"});
  CHECK(run.exit_code == exit_input);
  CHECK(run.err == "needlecase: error: the guidance has no 'd1-warn-lug'; did you mean 'd1-warn-lung'?\n");
  CHECK(guidance({"show", "\x1b[2J"}).err.find('\x1b') == std::string::npos);
}

TEST_CASE("guidance needs to know what to do") {
  CHECK(guidance({}).exit_code == exit_usage);
  CHECK(guidance({"verify", "--format", "xml"}).exit_code == exit_usage);
}

}  // namespace nc::app
