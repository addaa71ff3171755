#include <fstream>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "testing/scratch_folder.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using nc::testing::CommandRun;
using nc::testing::run_command;
using nc::testing::ScratchFolder;

namespace {

const char* const butcher = "neck-butcher";
const char* const right_sheet =
    R"({"case":"neck-butcher","visits":[{"asked":["other"],"symptoms":{"ache":"expected","drowsy":"expected"},
  "decision":"expected","advice":["adv-reassure-expected","adv-state-timeline","adv-safety-net-lung",
  "adv-safety-net-other","adv-hard-trainer-48h-then-reduced"],"certainty":2}]})";

std::string write_file(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

CommandRun grade(std::vector<std::string> arguments, const std::string& input = {}) {
  arguments.insert(arguments.begin(), "grade");
  return run_command(app::grade_command(), arguments, input, {{"HOME", "/nonexistent"}});
}

}  // namespace

TEST_CASE("a right sheet for a shipped case has 100 and is safe") {
  const CommandRun run = grade({butcher, "--answers", "-"}, right_sheet);
  INFO(run.err << run.out);
  CHECK(run.exit_code == 0);
  CHECK(run.err.empty());
  CHECK(run.out.rfind("neck-butcher: score 100, safe\n", 0) == 0);
}

TEST_CASE("a case file is graded by its path, with the hash of its bytes") {
  const std::string path = std::string(NEEDLECASE_SOURCE_DIR) + "/scenarios/neck/neck-butcher.toml";
  const CommandRun run = grade({path, "--answers", "-", "--format", "json"}, right_sheet);
  REQUIRE(run.exit_code == 0);
  const auto json = nlohmann::json::parse(run.out);
  CHECK(json["score"] == 100.0);
  CHECK(json["case_hash"].get<std::string>().size() == 64);
  CHECK(json["visits"][0]["items"].size() == 8);
}

TEST_CASE("an answer sheet that is no JSON is refused at its line and column") {
  const ScratchFolder folder;
  const std::string sheet = write_file(folder / "sheet.json", "{\n  \"case\": oops}\n");
  const CommandRun run = grade({butcher, "--answers", sheet});
  CHECK(run.exit_code == 1);
  CHECK(run.out.empty());
  CHECK(run.err == sheet + ":2:11: error: the answer sheet is no valid JSON from here on\n");
}

TEST_CASE("every fault of a sheet is told at once") {
  const CommandRun run = grade(
      {butcher, "--answers", "-"},
      R"({"case":"other","visits":[{"asked":["other"],"symptoms":{"headache":"contact"},"advice":["adv-hydrat"]},{}]})");
  CHECK(run.exit_code == 1);
  CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 4);
  CHECK(run.err.find("-: error: the sheet answers the case 'other'") == 0);
}

TEST_CASE("an unknown case is named with the nearest known one") {
  const CommandRun run = grade({"neck-bucher", "--answers", "-"}, right_sheet);
  CHECK(run.exit_code == 1);
  CHECK(run.err.find("did you mean 'neck-butcher'?") != std::string::npos);
}

TEST_CASE("a faulty case file is refused with its diagnostics") {
  const ScratchFolder folder;
  const std::string path = write_file(folder / "faulty.toml", "format = 1\nid = \"other\"\n");
  const CommandRun run = grade({path, "--answers", "-"}, right_sheet);
  CHECK(run.exit_code == 1);
  CHECK(run.err.find("error[NC") != std::string::npos);
}

TEST_CASE("a case of one's own folder is graded by its id, the shipped one first, a faulty one by its name") {
  const ScratchFolder folder;
  const std::string sheet = R"({"case":"mine","visits":[{"decision":"expected"}]})";
  const auto grade_mine = [&](const std::string& id) {
    return grade({id, "--answers", "-", "--cases", folder.path().string()}, sheet);
  };
  std::string text = nc::testing::plain_case();
  text.replace(text.find("\"plain\""), 7, "\"mine\"");
  write_file(folder / "mine.toml", text);
  CHECK(grade_mine("mine").exit_code == 0);
  CHECK(grade_mine("mine").out.rfind("mine: score ", 0) == 0);
  write_file(folder / (std::string(butcher) + ".toml"), "format = 1\n");
  CHECK(grade({butcher, "--answers", "-", "--cases", folder.path().string()}, right_sheet).exit_code == 0);
  write_file(folder / "broken.toml", "format = 1\n");
  CHECK(grade_mine("broken").err.find("broken.toml:") != std::string::npos);
  CHECK(grade_mine("broken").err.find("error[NC") != std::string::npos);
}

TEST_CASE("a sheet or case that is not there is told, and a missing --answers is wrong usage") {
  const ScratchFolder folder;
  CHECK(grade({butcher, "--answers", folder / "none.json"}).exit_code == 1);
  CHECK(grade({folder / "none.toml", "--answers", "-"}, right_sheet).exit_code == 1);
  CHECK(grade({butcher}).exit_code == 2);
  CHECK(grade({butcher, "--answers", "-", "--format", "xml"}, right_sheet).exit_code == 2);
}
