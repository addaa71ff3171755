#include "simulation/simulation.hpp"

#include <catch2/catch.hpp>

#include "testing/graded_content.hpp"

using namespace nc;
using namespace nc::simulation;

namespace {

library::Content shipped() {
  const auto guidance = scoring::shipped_guidance();
  return library::make_content(guidance, scoring::shipped_cases(guidance));
}

}  // namespace

TEST_CASE("nobody passes the exams of the shipped library without reading") {
  const Simulation simulation = simulate(shipped(), {});
  const Goals goals = goals_of(simulation);
  CHECK(simulation.exam_cases == 60);
  CHECK(simulation.strategies.size() >= 20);
  for (const StrategyResult& result : simulation.strategies) {
    INFO(result.name << ", " << to_text(result.advice));
    const ExamTally& longest = result.exams.back();
    CHECK(longest.passed * passed_at_most_one_in <= longest.exams);
    for (const ExamTally& tally : result.exams)
      CHECK(tally.mean_score.value_or(100) <= mean_at_most);
    if (result.is_learned) CHECK(result.hits.value.value_or(1) <= goals.hits_by_chance);
  }
  CHECK(goals.are_few_passed);
  CHECK(goals.are_means_low);
  CHECK(goals.are_hits_by_chance);
}

TEST_CASE("right answers pass every exam, and each further error costs points") {
  Settings settings;
  settings.exams = 200;
  const Simulation simulation = simulate(shipped(), settings);
  REQUIRE(simulation.errors.size() == 11);
  for (const ExamTally& tally : simulation.errors.front().exams) {
    CHECK(tally.passed == tally.exams);
    CHECK(tally.mean_score == 100.0);
  }
  for (std::size_t at = 1; at < simulation.errors.size(); ++at)
    CHECK(simulation.errors[at].exams.front().mean_score < simulation.errors[at - 1].exams.front().mean_score);
  CHECK(simulation.errors.back().exams.front().passed == 0);
}

TEST_CASE("a simulation is the same for the same seed") {
  Settings settings;
  settings.exams = 20;
  settings.sheets = 2;
  settings.seed = 5;
  const library::Content content = shipped();
  const auto scores = [&content](const Settings& with) {
    std::vector<std::optional<double>> found;
    const Simulation simulation = simulate(content, with);
    for (const StrategyResult& result : simulation.strategies)
      found.push_back(result.exams.front().mean_score);
    for (const ErrorResult& result : simulation.errors)
      found.push_back(result.exams.front().mean_score);
    return found;
  };
  const auto once = scores(settings);
  CHECK(scores(settings) == once);
  settings.seed = 6;
  CHECK(scores(settings) != once);
}

TEST_CASE("a library without a case is simulated too, and reaches nothing") {
  const Simulation simulation = simulate(library::make_content(scoring::shipped_guidance(), {}), {});
  CHECK(simulation.cases == 0);
  for (const StrategyResult& result : simulation.strategies)
    CHECK_FALSE(result.exams.front().mean_score);
}

TEST_CASE("a goal is missed by one exam, a tenth of a point or one visit too many") {
  Simulation simulation;
  simulation.settings.exams = 1000;
  simulation.base = statistics::make_rate(30, 100);
  StrategyResult result;
  result.is_learned = true;
  result.exams.back().passed = 1;
  result.exams.front().mean_score = 50;
  result.hits = statistics::make_rate(38, 100);
  const auto goals = [&] {
    Simulation with = simulation;
    with.strategies = {result};
    return goals_of(with);
  };
  CHECK(goals().are_few_passed);
  CHECK(goals().are_means_low);
  CHECK(goals().are_hits_by_chance);
  result.exams.back().passed = 2;
  CHECK_FALSE(goals().are_few_passed);
  result.exams.front().mean_score = 50.1;
  CHECK_FALSE(goals().are_means_low);
  result.hits = statistics::make_rate(39, 100);
  CHECK_FALSE(goals().are_hits_by_chance);
}

TEST_CASE("the bound for what is learned holds for all of it together") {
  Simulation simulation;
  simulation.base = statistics::make_rate(30, 100);
  StrategyResult result;
  result.is_learned = true;
  simulation.strategies = {result};
  CHECK(goals_of(simulation).hits_by_chance == Approx(simulation.base.highest.value_or(0)));
  simulation.strategies = {result, result, result, result, result};
  CHECK(goals_of(simulation).hits_by_chance == Approx(statistics::highest_chance(30, 100, 0.99).value_or(0)));
}
