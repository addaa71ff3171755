#include "app/commands/simulation/simulation_text.hpp"

#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "scoring/outcome.hpp"

namespace nc::app {
namespace {

using simulation::ErrorResult;
using simulation::ExamTally;
using simulation::Goals;
using simulation::Simulation;
using simulation::StrategyResult;

constexpr std::array outcomes = {scoring::Outcome::safe, scoring::Outcome::over_called, scoring::Outcome::unsafe,
                                 scoring::Outcome::critical_miss};

std::string score_text(const ExamTally& tally) {
  return tally.mean_score ? fmt::format("{:.1f}", *tally.mean_score) : "–";
}

std::string percent_text(std::optional<double> share) {
  constexpr double whole = 100;
  return share ? fmt::format("{:.1f} %", *share * whole) : "–";
}

/// What share of all cases of all exams had an outcome.
std::string outcome_text(const ExamTally& tally, scoring::Outcome outcome) {
  int all = 0;
  for (const int count : tally.outcomes)
    all += count;
  const int count = tally.outcomes.at(static_cast<std::size_t>(outcome));
  if (all == 0) return "–";
  return percent_text(static_cast<double>(count) / all);
}

/// The columns that strategies and errors share.
std::string tally_cells(const ExamTally& tally) {
  std::string cells = fmt::format(" {} | {} |", score_text(tally), tally.passed);
  for (const scoring::Outcome outcome : outcomes)
    cells += fmt::format(" {} |", outcome_text(tally, outcome));
  return cells + "\n";
}

std::string tally_words(const ExamTally& tally) {
  std::string words = fmt::format("mean score {}, {} of {} exams passed", score_text(tally), tally.passed, tally.exams);
  for (const scoring::Outcome outcome : outcomes)
    words += fmt::format(", {} {}", outcome_text(tally, outcome), scoring::to_text(outcome));
  return words + "\n";
}

std::string hits_text(const statistics::Rate& hits) {
  return fmt::format("{} of {}", hits.events, hits.trials);
}

std::string goal(bool is_kept, const std::string& sentence) {
  return sentence + (is_kept ? ": kept. " : ": not kept. ");
}

std::vector<std::string> goal_sentences(const Simulation& simulation) {
  const Goals goals = simulation::goals_of(simulation);
  return {goal(goals.are_few_passed,
               fmt::format("No strategy passes more than 1 exam in {}", simulation::passed_at_most_one_in)) +
              fmt::format("The most is {} of {}.", goals.most_passed, simulation.settings.exams),
          goal(goals.are_means_low, fmt::format("No mean score is above {}", simulation::mean_at_most)) +
              fmt::format("The highest is {:.1f}.", goals.highest_mean),
          goal(goals.are_hits_by_chance,
               "No learned strategy gives the class more often than the most frequent class "
               "may be right by chance") +
              fmt::format("That is {} of {} visits, at most {} at 95 % (Clopper–Pearson); the best has {}.",
                          simulation.base.events, simulation.base.trials, percent_text(simulation.base.highest),
                          percent_text(goals.most_hits))};
}

nlohmann::ordered_json tally_json(const ExamTally& tally) {
  nlohmann::ordered_json out;
  out["mean_score"] = tally.mean_score ? nlohmann::ordered_json(*tally.mean_score) : nlohmann::ordered_json();
  out["passed"] = tally.passed;
  for (const scoring::Outcome outcome : outcomes)
    out["outcomes"][std::string(scoring::to_text(outcome))] = tally.outcomes.at(static_cast<std::size_t>(outcome));
  return out;
}

nlohmann::ordered_json rate_json(const statistics::Rate& rate) {
  return {{"visits", rate.trials}, {"right", rate.events}};
}

nlohmann::ordered_json goals_json(const Goals& goals) {
  return {{"few_passed", goals.are_few_passed},
          {"low_means", goals.are_means_low},
          {"hits_by_chance", goals.are_hits_by_chance},
          {"most_hits_by_chance", goals.hits_by_chance}};
}

constexpr std::string_view outcome_heads =
    "mean score | exams passed | safe | over-called | unsafe | critical miss |\n";

}  // namespace

std::string simulation_markdown(const Simulation& simulation) {
  std::string out = fmt::format(
      "## What cannot be passed without reading\n\nWritten by `needlecase simulate --format md`; do not edit. {} exams "
      "as "
      "the program draws them, of {} cases for exams, with the seeds from {} on. Every strategy gives a visit one "
      "class, for the "
      "decision and for each report, and never looks at a word of the patient. Its advice: nothing; the first items of "
      "the sheet; the first that are helpful by kind; the longest texts (each as many as may be chosen); or the usual "
      "ones, which most other visits of that class require. What is learned, class or advice, is learned on all other "
      "cases of the library, which has {}.\n",
      simulation.settings.exams, simulation.exam_cases, simulation.settings.seed, simulation.cases);
  out += "\n";
  for (const std::string& sentence : goal_sentences(simulation))
    out += "- " + sentence + "\n";
  out += fmt::format("\n| class | advice | class right | {}|---|---|---|---|---|---|---|---|---|\n", outcome_heads);
  for (const StrategyResult& result : simulation.strategies)
    out += fmt::format("| {} | {} | {} |", result.name, simulation::to_text(result.advice), hits_text(result.hits)) +
           tally_cells(result.exams);
  out += fmt::format(
      "\nRight answers of which so many are turned wrong, each by itself: a decision or a report into a class that is "
      "not "
      "accepted, a right item of advice into a wrong one.\n\n| turned wrong | {}|---|---|---|---|---|---|---|\n",
      outcome_heads);
  for (const ErrorResult& result : simulation.errors)
    out += fmt::format("| {} % |", result.percent) + tally_cells(result.exams);
  return out;
}

std::string simulation_lines(const Simulation& simulation) {
  std::string out = fmt::format("{} exams of {} cases for exams, seeds from {} on\n\nGoals\n",
                                simulation.settings.exams, simulation.exam_cases, simulation.settings.seed);
  for (const std::string& sentence : goal_sentences(simulation))
    out += sentence + "\n";
  out += "\nWithout reading: class, advice\n";
  for (const StrategyResult& result : simulation.strategies)
    out += fmt::format("{}, {}: class right in {} visits, ", result.name, simulation::to_text(result.advice),
                       hits_text(result.hits)) +
           tally_words(result.exams);
  out += "\nRight answers turned wrong\n";
  for (const ErrorResult& result : simulation.errors)
    out += fmt::format("{} %: ", result.percent) + tally_words(result.exams);
  return out;
}

std::string simulation_json(const Simulation& simulation) {
  nlohmann::ordered_json out;
  out["seed"] = simulation.settings.seed;
  out["exams"] = simulation.settings.exams;
  out["exam_cases"] = simulation.exam_cases;
  out["cases"] = simulation.cases;
  out["base"] = rate_json(simulation.base);
  out["goals"] = goals_json(simulation::goals_of(simulation));
  out["strategies"] = nlohmann::ordered_json::array();
  for (const StrategyResult& result : simulation.strategies) {
    nlohmann::ordered_json entry = {{"name", result.name},
                                    {"advice", simulation::to_text(result.advice)},
                                    {"learned", result.is_learned},
                                    {"class", rate_json(result.hits)}};
    entry.update(tally_json(result.exams));
    out["strategies"].push_back(std::move(entry));
  }
  out["errors"] = nlohmann::ordered_json::array();
  for (const ErrorResult& result : simulation.errors) {
    nlohmann::ordered_json entry = {{"percent", result.percent}};
    entry.update(tally_json(result.exams));
    out["errors"].push_back(std::move(entry));
  }
  return out.dump(2) + "\n";
}

}  // namespace nc::app
