#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "simulation/exams.hpp"
#include "simulation/strategies.hpp"
#include "statistics/exact_bound.hpp"

// What exams can be passed with: without reading a word, and with so many errors. Grading, the choice of cases and the
// rule of the exam are those of the program.

namespace nc::simulation {

/// What came of exams of each length, in the order of exam_lengths.
using ByLength = std::array<ExamTally, exam_lengths.size()>;

/// What came of one strategy.
struct StrategyResult {
  std::string name;
  AdviceChoice advice = AdviceChoice::none;
  bool is_learned = false;
  ByLength exams;
  statistics::Rate hits;  ///< visits of the library whose key it gives, of those that the documents cover
};

/// What came of right answers of which so many in a hundred were turned wrong.
struct ErrorResult {
  int percent = 0;
  ByLength exams;
};

/// What to simulate.
struct Settings {
  int exams = 1000;  ///< of each length
  std::uint64_t seed = 1;
  std::size_t sheets = 25;  ///< how many with errors are drawn for each case and rate; an exam takes one of them
};

/// Everything that was simulated over a library.
struct Simulation {
  Settings settings;
  std::size_t exam_cases = 0;  ///< in the library
  std::size_t cases = 0;       ///< in the library, with those for practice
  /// Visits whose key is the most frequent one, of those that the documents cover: what is right by always giving it.
  statistics::Rate base;
  std::vector<StrategyResult> strategies;  ///< in the order of all_strategies()
  std::vector<ErrorResult> errors;         ///< by percent, from 0 to 100 in steps of 10
};

/// Simulates over a library, whose cases are all opened. The same arguments give the same result on every machine. A
/// library without cases for exams gives tallies without a score.
Simulation simulate(const library::Content& content, const Settings& settings);

/// What a library should keep to, so that nobody passes without reading.
struct Goals {
  std::array<int, exam_lengths.size()> most_passed{};  ///< most exams of each length that any strategy passed
  double highest_mean = 0;                             ///< highest mean score of any strategy
  double most_hits = 0;       ///< highest share of visits whose class a learned strategy gave, 0 to 1
  double hits_by_chance = 0;  ///< what it may be: the bound of the base rate, see together_at
  bool are_few_passed = false;
  bool are_means_low = false;
  bool are_hits_by_chance = false;
};
/// No strategy may pass more than one in so many of the longest exams. Shorter ones leave more to luck, whatever the
/// cases are: what a guess passes says how much.
inline constexpr int passed_at_most_one_in = 1000;
/// The bound that no learned strategy may go above holds with this confidence for all of them together (Bonferroni): of
/// so many that are tried, one goes above a bound for a single one in most libraries that tell nothing.
inline constexpr double together_at = statistics::shown_confidence;
/// No strategy may have a higher mean score.
inline constexpr double mean_at_most = 50;

/// Returns how a library keeps to them.
Goals goals_of(const Simulation& simulation);

}  // namespace nc::simulation
