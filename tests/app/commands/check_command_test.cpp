#include <algorithm>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "testing/scratch_folder.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

// What each fault prints is held by tests/app/check_fixtures_test.cpp.

namespace {

const std::string source = NEEDLECASE_SOURCE_DIR;

CommandRun run_check(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "check");
  return run_command(app::check_command(), arguments);
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("check prints a JSON array whose entries agree with the text") {
  const std::string folder = source + "/tests/cases/fixtures/many-faults-in-one-pass";
  const auto text = run_check({folder});
  const auto run = run_check({folder, "--format", "json"});
  CHECK(run.exit_code == app::exit_input);
  CHECK(text.exit_code == app::exit_input);
  CHECK(run.err.empty());
  const auto list = nlohmann::json::parse(run.out);
  REQUIRE(list.is_array());
  REQUIRE(list.size() >= 5);
  for (const auto& entry : list) {
    CHECK(entry.size() == 9);
    const std::string line =
        fmt::format("{}:{}:{}: {}[{}]: {}\n", entry["path"].get<std::string>(), entry["line"].get<int>(),
                    entry["column"].get<int>(), entry["severity"].get<std::string>(),
                    entry["number"].get<std::string>(), entry["message"].get<std::string>());
    CHECK(holds(text.err, line));
  }
}

TEST_CASE("diagnostics go to the standard error, and a summary that counts them to the standard output") {
  const ScratchFolder folder;
  std::ofstream(folder / "plain.toml") << with(plain_case(), "pain = \"mild\"", "pain = \"agony\"");
  const auto run = run_check({folder.path().string()});
  CHECK(run.exit_code == app::exit_input);
  CHECK(holds(run.err, folder / "plain.toml:"));
  CHECK(run.out == "1 case file: 1 error, 0 warnings\n");
}

TEST_CASE("the whole shipped folder, guidance included, passes check") {
  const auto run = run_check({source + "/scenarios"});
  INFO(run.err);
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.err.empty());
  CHECK(holds(run.out, " case files and 7 guidance files: 0 errors, 0 warnings\n"));
}

TEST_CASE("a file of a guidance folder that is not read is not counted, and that is said") {
  const ScratchFolder folder;
  std::filesystem::copy(source + "/scenarios/guidance", folder.path() / "guidance");
  std::ofstream(folder.path() / "guidance/extra.toml") << "a = 1\n";
  const auto run = run_check({folder.path().string()});
  CHECK(run.exit_code == app::exit_done);
  CHECK(holds(run.out, "and 7 guidance files: 0 errors"));
  CHECK(holds(run.err, "guidance/extra.toml: note: not checked: it lies in a folder of guidance"));
}

TEST_CASE("a check that finds nothing to check says what it passed over, and is no success") {
  const ScratchFolder folder;
  const auto empty = run_check({folder.path().string()});
  CHECK(empty.exit_code == app::exit_input);
  CHECK(holds(empty.err, "there is nothing to check"));
  for (int number = 0; number < 12; ++number)
    std::ofstream(folder / ("case-" + std::to_string(number) + ".toml.txt")) << plain_case();
  const auto run = run_check({folder.path().string()});
  CHECK(run.exit_code == app::exit_input);
  CHECK(
      holds(run.err,
            "case-0.toml.txt: note: not checked: its name must end in .toml; rename it, for example to 'case-0.toml'"));
  CHECK(holds(run.err, "2 more files were not checked"));
  std::ofstream(folder / "plain.toml") << plain_case();
  const auto one = run_check({folder.path().string()});
  CHECK(one.exit_code == app::exit_done);
  CHECK(holds(one.err, "not checked"));
}

TEST_CASE("a plain text in place of a case is named when there is nothing to check") {
  const ScratchFolder folder;
  std::ofstream(folder / "case.txt") << "My neck aches.";
  const auto run = run_check({folder.path().string()});
  CHECK(run.exit_code == app::exit_input);
  CHECK(
      holds(run.err, "case.txt: note: not checked: its name must end in .toml; rename it, for example to 'case.toml'"));
}

TEST_CASE("a case under another name is checked, and told that nobody will see it") {
  const ScratchFolder folder;
  std::ofstream(folder / "plain.txt") << plain_case();
  const auto run = run_check({folder / "plain.txt"});
  CHECK(run.exit_code == app::exit_done);
  CHECK(holds(run.err, "plain.txt: note: trainees see a case only when its name ends in .toml"));
}

TEST_CASE("other TOML files in a folder are passed over, and one that is named is an error") {
  const ScratchFolder folder;
  std::ofstream(folder / "plain.toml") << plain_case();
  std::ofstream(folder / "tool.toml") << "[tool.black]\nline-length = 100\n";
  const auto run = run_check({folder.path().string()});
  CHECK(run.exit_code == app::exit_done);
  CHECK(holds(run.err, "tool.toml: note: not checked: it holds nothing that a case has"));
  CHECK(run.out == "1 case file: 0 errors, 0 warnings\n");
  const auto named = run_check({folder / "tool.toml"});
  CHECK(named.exit_code == app::exit_input);
  CHECK(holds(named.err, "this file is no case"));
}

TEST_CASE("nothing of a file is echoed whole, however long it is") {
  const ScratchFolder folder;
  std::ofstream(folder / "plain.toml") << with(plain_case(), "tags = []", std::string(60000, 'k') + " = 1\ntags = []");
  std::ofstream(folder / "long.toml") << "words = \"" << std::string(10'000'000, 'x') << "\"\n";
  for (const std::string format : {"text", "json"}) {
    const auto run = run_check({folder.path().string(), "--format", format});
    CHECK(run.exit_code == app::exit_input);
    CHECK(run.err.size() + run.out.size() < 20000);
  }
}

TEST_CASE("a path that does not exist is an input error, no path is wrong usage") {
  const auto missing = run_check({"no/such/folder"});
  CHECK(missing.exit_code == app::exit_input);
  CHECK(holds(missing.err, "no/such/folder"));
  CHECK(run_check({}).exit_code == app::exit_usage);
  CHECK(run_check({".", "--format", "xml"}).exit_code == app::exit_usage);
}

TEST_CASE("check explains each visit of every case, also of one that expects the wrong class") {
  const ScratchFolder folder;
  std::ofstream(folder / "plain.toml") << with(plain_case(), "hours = 20\n", "hours = 20\nexpect = \"contact\"\n");
  const auto run = run_check({folder.path().string(), "--explain"});
  CHECK(run.exit_code == app::exit_input);
  CHECK(holds(run.err, "the author expects 'contact'"));
  CHECK(holds(run.out, "visit 1, 20 h after the session: expected (X1a)"));
  CHECK(holds(run.out, "\n\n1 case file: 1 error, 0 warnings\n"));
}

TEST_CASE("a case without an expectation is no fault, and its key is explained") {
  const ScratchFolder folder;
  std::ofstream(folder / "plain.toml") << plain_case();
  const auto run = run_check({folder / "plain.toml", "--explain"});
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.err.empty());
  CHECK(holds(run.out, "visit 1, 20 h after the session: expected (X1a)"));
}

TEST_CASE("explanations in JSON stand beside the diagnostics, which are those without them") {
  const std::string folder = source + "/tests/cases/fixtures/many-faults-in-one-pass";
  const auto plain = nlohmann::json::parse(run_check({folder, "--format", "json"}).out);
  const auto run = run_check({folder, "--format", "json", "--explain"});
  const auto both = nlohmann::json::parse(run.out);
  CHECK(run.exit_code == app::exit_input);
  CHECK(both["diagnostics"] == plain);
  REQUIRE_FALSE(both["cases"].empty());
  for (const auto& one : both["cases"])
    CHECK(one.contains("visits"));
}

TEST_CASE("every visit of the shipped cases is explained") {
  const auto run = run_check({source + "/scenarios", "--format", "json", "--explain"});
  CHECK(run.exit_code == app::exit_done);
  const auto both = nlohmann::json::parse(run.out);
  CHECK(both["cases"].size() == nc::testing::shipped_cases().size());
  for (const auto& one : both["cases"]) {
    for (const auto& visit : one["visits"]) {
      INFO(one["path"]);
      CHECK(visit["key"].is_string());
      CHECK_FALSE(visit["reasons"].empty());
      CHECK_FALSE(visit["offered"].empty());
      CHECK_FALSE(visit["flips"].empty());
    }
  }
}
