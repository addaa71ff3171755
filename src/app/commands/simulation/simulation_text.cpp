#include "app/commands/simulation/simulation_text.hpp"

#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "scoring/outcome.hpp"

namespace nc::app {
namespace {

using nlohmann::ordered_json;
using simulation::ByLength;
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
  if (all == 0) return "–";
  return percent_text(static_cast<double>(tally.outcomes.at(static_cast<std::size_t>(outcome))) / all);
}

/// The columns that strategies and errors share. Score and outcomes are those of the exams that the program offers
/// first; in longer ones they are nearly the same.
std::string tally_cells(const ByLength& exams) {
  std::string cells = fmt::format(" {} |", score_text(exams.front()));
  for (const ExamTally& tally : exams)
    cells += fmt::format(" {} |", tally.passed);
  for (const scoring::Outcome outcome : outcomes)
    cells += fmt::format(" {} |", outcome_text(exams.front(), outcome));
  return cells + "\n";
}

/// The head of a table that begins with these columns and goes on with tally_cells().
std::string table_head(std::vector<std::string> columns) {
  columns.emplace_back("mean score");
  for (const int length : simulation::exam_lengths)
    columns.push_back(fmt::format("passed of {}", length));
  for (const scoring::Outcome outcome : outcomes)
    columns.emplace_back(scoring::to_text(outcome));
  std::string line;
  for (std::size_t at = 0; at < columns.size(); ++at)
    line += "---|";
  return fmt::format("| {} |\n|{}\n", fmt::join(columns, " | "), line);
}

std::string tally_words(const ByLength& exams) {
  std::string words = fmt::format("mean score {}", score_text(exams.front()));
  for (std::size_t at = 0; at < exams.size(); ++at)
    words += fmt::format(", passed {} of {} exams of {} cases", exams.at(at).passed, exams.at(at).exams,
                         simulation::exam_lengths.at(at));
  for (const scoring::Outcome outcome : outcomes)
    words += fmt::format(", {} {}", outcome_text(exams.front(), outcome), scoring::to_text(outcome));
  return words + "\n";
}

std::string hits_text(const statistics::Rate& hits) {
  return fmt::format("{} of {}", hits.events, hits.trials);
}

std::string goal(bool is_kept, const std::string& sentence) {
  return sentence + (is_kept ? ": kept." : ": not kept.");
}

std::string passes_goal(const Simulation& simulation, const Goals& goals) {
  const auto& lengths = simulation::exam_lengths;
  return goal(goals.are_few_passed, fmt::format("No strategy passes more than 1 in {} exams of {} cases",
                                                simulation::passed_at_most_one_in, lengths.back())) +
         fmt::format(
             " The most is {} of {}. Of exams of {} cases it is {}: so short an exam can be passed by luck, whatever "
             "its "
             "cases are, as the guesses show.",
             goals.most_passed.back(), simulation.settings.exams, lengths.front(), goals.most_passed.front());
}

std::string means_goal(const Goals& goals) {
  return goal(goals.are_means_low, fmt::format("No mean score is above {}", simulation::mean_at_most)) +
         fmt::format(" The highest is {:.1f}.", goals.highest_mean);
}

std::string hits_goal(const Simulation& simulation, const Goals& goals) {
  return goal(goals.are_hits_by_chance,
              "What is learned gives the class no more often than always the most frequent one") +
         fmt::format(
             " The latter is right at {} of {} visits that the documents cover, so that up to {} are chance "
             "(Clopper–Pearson, {} for all that is learned together); the most that is learned is {}.",
             simulation.base.events, simulation.base.trials, percent_text(goals.hits_by_chance),
             percent_text(simulation::together_at), percent_text(goals.most_hits));
}

std::vector<std::string> goal_sentences(const Simulation& simulation) {
  const Goals goals = simulation::goals_of(simulation);
  return {passes_goal(simulation, goals), means_goal(goals), hits_goal(simulation, goals)};
}

ordered_json tally_json(const ExamTally& tally, int length) {
  ordered_json out;
  out["length"] = length;
  out["mean_score"] = tally.mean_score ? ordered_json(*tally.mean_score) : ordered_json();
  out["passed"] = tally.passed;
  for (const scoring::Outcome outcome : outcomes)
    out["outcomes"][std::string(scoring::to_text(outcome))] = tally.outcomes.at(static_cast<std::size_t>(outcome));
  return out;
}

ordered_json exams_json(const ByLength& exams) {
  ordered_json out = ordered_json::array();
  for (std::size_t at = 0; at < exams.size(); ++at)
    out.push_back(tally_json(exams.at(at), simulation::exam_lengths.at(at)));
  return out;
}

ordered_json rate_json(const statistics::Rate& rate) {
  return {{"visits", rate.trials}, {"right", rate.events}};
}

ordered_json strategy_json(const StrategyResult& result) {
  return {{"name", result.name},
          {"advice", simulation::to_text(result.advice)},
          {"learned", result.is_learned},
          {"class", rate_json(result.hits)},
          {"exams", exams_json(result.exams)}};
}

}  // namespace

std::string simulation_markdown(const Simulation& simulation) {
  std::string out = fmt::format(
      "## What cannot be passed without reading\n\n"
      "Written by `needlecase simulate --format md`; do not edit. {} exams of each length as the program draws them "
      "from "
      "{} cases for exams, with the seeds from {} on. Every strategy gives a visit one class, for the decision and for "
      "each report, and looks at no word of the patient. Its advice: nothing; the first items of the sheet; the first "
      "that are helpful by kind; the longest texts (each as many as may be chosen); or the usual ones, which most "
      "other "
      "visits of that class require. What is learned, class or advice, is learned on all other cases of the {}.\n\n",
      simulation.settings.exams, simulation.exam_cases, simulation.settings.seed, simulation.cases);
  for (const std::string& sentence : goal_sentences(simulation))
    out += "- " + sentence + "\n";
  out += "\n" + table_head({"class", "advice", "class right"});
  for (const StrategyResult& result : simulation.strategies)
    out += fmt::format("| {} | {} | {} |", result.name, simulation::to_text(result.advice), hits_text(result.hits)) +
           tally_cells(result.exams);
  out +=
      "\nRight answers of which so many are turned wrong, each by itself: a decision or a report into a class that is "
      "not accepted, a right item of advice into a wrong one.\n\n" +
      table_head({"turned wrong"});
  for (const ErrorResult& result : simulation.errors)
    out += fmt::format("| {} % |", result.percent) + tally_cells(result.exams);
  return out;
}

std::string simulation_lines(const Simulation& simulation) {
  std::string out = fmt::format("{} exams of each length, of {} cases for exams, seeds from {} on\n\nGoals\n",
                                simulation.settings.exams, simulation.exam_cases, simulation.settings.seed);
  for (const std::string& sentence : goal_sentences(simulation))
    out += sentence + "\n";
  out += "\nWithout reading: class, advice\n";
  for (const StrategyResult& result : simulation.strategies)
    out += fmt::format("{}, {}: class right at {} visits, ", result.name, simulation::to_text(result.advice),
                       hits_text(result.hits)) +
           tally_words(result.exams);
  out += "\nRight answers turned wrong\n";
  for (const ErrorResult& result : simulation.errors)
    out += fmt::format("{} %: ", result.percent) + tally_words(result.exams);
  return out;
}

std::string simulation_json(const Simulation& simulation) {
  const Goals goals = simulation::goals_of(simulation);
  ordered_json out;
  out["seed"] = simulation.settings.seed;
  out["exams_of_each_length"] = simulation.settings.exams;
  out["exam_cases"] = simulation.exam_cases;
  out["cases"] = simulation.cases;
  out["most_frequent_class"] = rate_json(simulation.base);
  out["goals"] = {{"few_passed", goals.are_few_passed},
                  {"low_means", goals.are_means_low},
                  {"class_by_chance", goals.are_hits_by_chance}};
  out["strategies"] = ordered_json::array();
  for (const StrategyResult& result : simulation.strategies)
    out["strategies"].push_back(strategy_json(result));
  out["errors"] = ordered_json::array();
  for (const ErrorResult& result : simulation.errors)
    out["errors"].push_back({{"percent", result.percent}, {"exams", exams_json(result.exams)}});
  return out.dump(2) + "\n";
}

}  // namespace nc::app
