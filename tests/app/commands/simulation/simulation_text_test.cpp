#include "app/commands/simulation/simulation_text.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace nc;
using namespace nc::simulation;

namespace {

/// One strategy over two exams of each length.
Simulation small() {
  Simulation simulation;
  simulation.settings.exams = 2;
  simulation.exam_cases = 3;
  simulation.cases = 5;
  simulation.base = statistics::make_rate(2, 4);
  ExamTally tally;
  tally.exams = 2;
  tally.passed = 1;
  tally.mean_score = 51.25;
  tally.outcomes = {2, 1, 1, 0};
  simulation.strategies = {
      {"hours", AdviceChoice::usual, true, {tally, tally}, statistics::make_rate(4, 4)},
  };
  simulation.errors = {{30, {tally, tally}}};
  return simulation;
}

}  // namespace

TEST_CASE("a goal that is not kept is said, with what was reached") {
  const std::string page = app::simulation_markdown(small());
  CHECK(page.rfind("## What cannot be passed without reading\n", 0) == 0);
  CHECK(page.find("No strategy passes more than 1 in 1000 exams of 20 cases: not kept. The most is 1 of 2.") !=
        std::string::npos);
  CHECK(page.find("No mean score is above 50: not kept. The highest is 51.2.") != std::string::npos);
  CHECK(page.find("the most frequent one: not kept. The latter is right at 2 of 4 visits") != std::string::npos);
  CHECK(page.find("| hours | usual | 4 of 4 | 51.2 | 1 | 1 | 50.0 % | 25.0 % | 25.0 % | 0.0 % |\n") !=
        std::string::npos);
  CHECK(page.find("| 30 % | 51.2 | 1 | 1 | 50.0 % | 25.0 % | 25.0 % | 0.0 % |\n") != std::string::npos);
}

TEST_CASE("what has no score is a dash on the page and in lines, and null for programs") {
  Simulation simulation = small();
  simulation.strategies.front().exams = {};
  CHECK(app::simulation_markdown(simulation).find("| 4 of 4 | – | 0 | 0 | – | – | – | – |\n") != std::string::npos);
  CHECK(app::simulation_lines(simulation).find("mean score –") != std::string::npos);
  const auto data = nlohmann::json::parse(app::simulation_json(simulation));
  CHECK(data["strategies"][0]["exams"][0]["mean_score"].is_null());
  CHECK(data["goals"]["class_by_chance"] == false);
  CHECK(data["errors"][0]["exams"][1]["mean_score"] == 51.25);
}
