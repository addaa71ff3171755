#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

CommandRun run_sheet(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "sheet");
  return run_command(app::sheet_command(), arguments, {}, {{"HOME", "/nonexistent"}});
}

const nlohmann::json& offered(const nlohmann::json& visit, const std::string& id) {
  const auto found = std::find_if(visit["offered"].begin(), visit["offered"].end(),
                                  [&id](const nlohmann::json& item) { return item["id"] == id; });
  REQUIRE(found != visit["offered"].end());
  return *found;
}

}  // namespace

TEST_CASE("the sheet of a case is a line with the key and the worth of each piece under each class") {
  const CommandRun run = run_sheet({"neck-retired-miner", "upper-back-zoo-keeper", "--format", "json"});
  INFO(run.err);
  REQUIRE(run.exit_code == app::exit_done);
  REQUIRE(std::count(run.out.begin(), run.out.end(), '\n') == 2);
  const auto miner = nlohmann::json::parse(run.out.substr(0, run.out.find('\n')));
  CHECK(miner["case"] == "neck-retired-miner");
  CHECK(miner["use"] == "practice");
  const auto& visit = miner["visits"][0];
  CHECK(visit["visit"] == 1);
  CHECK(visit["hours"] == 13);
  CHECK(visit["key"] == "contact");
  CHECK(visit["rules"] == std::vector<std::string>{"C10"});
  CHECK(visit["symptoms"]["cord"] == "contact");
  const auto& reassurance = offered(visit, "adv-reassure-expected");
  CHECK(reassurance["group"] == "what-it-is");
  CHECK(reassurance["verdicts"]["expected"] == "required");
  CHECK(reassurance["verdicts"]["monitor"] == "contrary");
  CHECK(reassurance["verdicts"]["contact"] == "harmful");
  CHECK(reassurance["verdicts"]["emergency"] == "harmful");
  CHECK(reassurance["verdicts"]["not-covered"] == "contrary");
  const auto keeper = nlohmann::json::parse(run.out.substr(run.out.find('\n') + 1));
  CHECK(keeper["visits"][0]["lung_warning"] == true);
}

TEST_CASE("pieces of which one is enough share the number of their point") {
  const CommandRun run = run_sheet({"shoulder-dairy-farmer", "--format", "json"});
  REQUIRE(run.exit_code == app::exit_done);
  const auto visit = nlohmann::json::parse(run.out)["visits"][0];
  CHECK(offered(visit, "adv-ask-before-medicine")["point"] ==
        offered(visit, "adv-acetaminophen-after-asking")["point"]);
  CHECK_FALSE(offered(visit, "adv-tell-provider").contains("point"));
}

TEST_CASE("for a person each piece of advice stands in a line under the names of the classes") {
  const CommandRun run = run_sheet({"neck-retired-miner"});
  REQUIRE(run.exit_code == app::exit_done);
  CHECK(run.out.find("neck-retired-miner\n  visit 1, 13 h after the session: contact\n") == 0);
  CHECK(run.out.find("(adv-name-warning-sign)\n") != std::string::npos);
}

TEST_CASE("a case that is not there is told with the nearest, and the others are still answered") {
  const CommandRun run = run_sheet({"neck-retired-mine", "neck-retired-miner"});
  CHECK(run.exit_code == app::exit_input);
  CHECK(run.err.find("did you mean 'neck-retired-miner'?") != std::string::npos);
  CHECK(run.out.find("neck-retired-miner\n") == 0);
}
