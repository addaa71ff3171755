#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "testing/golden.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

std::string run_simulate(const std::vector<std::string>& options) {
  std::vector<std::string> arguments = {"simulate"};
  arguments.insert(arguments.end(), options.begin(), options.end());
  const auto run = run_command(app::simulate_command(), arguments);
  INFO(run.err);
  REQUIRE(run.exit_code == app::exit_done);
  CHECK(run.err.empty());
  return run.out;
}

/// The page with the section of this heading replaced.
std::string with_section(const std::string& page, const std::string& section) {
  const std::string heading = section.substr(0, section.find('\n') + 1);
  const auto begin = page.find(heading);
  REQUIRE(begin != std::string::npos);
  const auto end = page.find("\n## ", begin);
  REQUIRE(end != std::string::npos);
  return page.substr(0, begin) + section + page.substr(end);
}

}  // namespace

TEST_CASE("docs/scoring.md says what the command writes", "[golden]") {
  std::ifstream file(std::string(NEEDLECASE_SOURCE_DIR) + "/docs/scoring.md");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  check_golden_at("docs/scoring.md", with_section(page, run_simulate({"--format", "md"})));
}

TEST_CASE("the numbers for programs agree with the plain lines") {
  const auto data = nlohmann::json::parse(run_simulate({"--format", "json", "--seed", "7"}));
  const std::string lines = run_simulate({"--seed", "7"});
  CHECK(data["seed"] == 7);
  REQUIRE(data["strategies"].size() >= 20);
  for (const auto& strategy : data["strategies"]) {
    const auto& exams = strategy["exams"];
    REQUIRE(exams.size() == 2);
    const std::string line = strategy["name"].get<std::string>() + ", " + strategy["advice"].get<std::string>() +
                             ": class right at " + strategy["class"]["right"].dump() + " of " +
                             strategy["class"]["visits"].dump() + " visits, ";
    const auto found = lines.find("\n" + line);
    REQUIRE(found != std::string::npos);
    CHECK(lines.find("passed " + exams[0]["passed"].dump() + " of 1000 exams of 10 cases", found) <
          lines.find('\n', found + 1));
    for (const auto& exam : exams) {
      int cases = 0;
      for (const auto& count : exam["outcomes"])
        cases += count.get<int>();
      CHECK(cases == 1000 * exam["length"].get<int>());
    }
  }
  CHECK(data["errors"].size() == 11);
}

TEST_CASE("a seed that is none is refused") {
  CHECK(run_command(app::simulate_command(), {"simulate", "--seed", "0"}).exit_code == app::exit_usage);
}
