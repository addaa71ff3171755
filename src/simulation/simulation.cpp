#include "simulation/simulation.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "simulation/decision_tree.hpp"
#include "simulation/turned_answers.hpp"
#include "support/random.hpp"

namespace nc::simulation {
namespace {

/// The scores of every exam case, by its place in Exams::cases and by sheet.
using Scores = std::vector<std::vector<scoring::Score>>;

/// What a strategy answered over the library.
struct Answered {
  Scores scores;
  int hits = 0;
};

/// Everything that all strategies need. The exams of every length have the same cases.
struct Ground {
  const library::Content& content;
  std::vector<Exams> exams;  ///< in the order of exam_lengths
  std::vector<UnreadCase> library;
  std::map<cases::CaseId, std::size_t> exam_places;

  const std::vector<cases::CaseId>& exam_cases() const { return exams.front().cases; }
};

Ground ground_of(const library::Content& content, const Settings& settings) {
  Ground ground{content, {}, unread_library(content), {}};
  for (const int length : exam_lengths)
    ground.exams.push_back(draw_exams(content, settings.exams, length, settings.seed));
  for (std::size_t place = 0; place < ground.exam_cases().size(); ++place)
    ground.exam_places.emplace(ground.exam_cases()[place], place);
  return ground;
}

/// Every exam takes one sheet of each of its cases.
ByLength tally(const Ground& ground, const Scores& scores) {
  const auto score_of = [&scores](std::size_t exam, std::size_t place) -> const scoring::Score& {
    const std::uint64_t drawn = SeededRandom(stable_hash(std::to_string(exam) + " " + std::to_string(place))).next();
    return scores[place][drawn % scores[place].size()];
  };
  ByLength tallies;
  for (std::size_t at = 0; at < tallies.size(); ++at)
    tallies[at] = tally_exams(ground.content.guidance.scoring, ground.exams[at], score_of);
  return tallies;
}

int count_hits(const std::vector<guidance::Urgency>& classes, const UnreadCase& unread) {
  int hits = 0;
  for (std::size_t place = 0; place < classes.size(); ++place)
    if (classes[place] == unread.visits[place].seen.key) ++hits;
  return hits;
}

/// Answers a case by every strategy. A case for practice is only classified.
void answer_case(const Ground& ground, std::size_t place, const std::vector<Strategy>& strategies,
                 std::vector<Answered>& answered) {
  const UnreadCase& unread = ground.library[place];
  const LearnedForCase learned(ground.library, place);
  const auto exam_place = ground.exam_places.find(unread.id);
  const cases::Case* the_case = library::find_case(ground.content, unread.id);
  for (std::size_t at = 0; at < strategies.size(); ++at) {
    const auto sheets = learned.classes(strategies[at]);
    answered[at].hits += count_hits(sheets.front(), unread);
    if (exam_place == ground.exam_places.end() || the_case == nullptr) continue;
    for (const std::vector<guidance::Urgency>& classes : sheets) {
      const auto sheet = answers_of(ground.content.guidance, *the_case, classes, strategies[at], learned);
      answered[at].scores[exam_place->second].push_back(exam_score(ground.content.guidance, *the_case, sheet));
    }
  }
}

statistics::Rate base_rate(const std::vector<UnreadCase>& library) {
  std::array<int, label_count> counts{};
  int covered = 0;
  for (const UnreadCase& unread : library) {
    for (const UnreadVisit& visit : unread.visits) {
      if (visit.seen.key == guidance::Urgency::not_covered) continue;
      ++counts.at(static_cast<std::size_t>(visit.seen.key));
      ++covered;
    }
  }
  return statistics::make_rate(*std::max_element(counts.begin(), counts.end()), covered);
}

std::vector<StrategyResult> try_strategies(const Ground& ground, int covered) {
  const std::vector<Strategy> strategies = all_strategies();
  std::vector<Answered> answered(strategies.size());
  for (Answered& one : answered)
    one.scores.resize(ground.exam_cases().size());
  for (std::size_t place = 0; place < ground.library.size(); ++place)
    answer_case(ground, place, strategies, answered);
  std::vector<StrategyResult> results;
  for (std::size_t at = 0; at < strategies.size(); ++at)
    results.push_back({strategies[at].name, strategies[at].advice, strategies[at].is_learned,
                       tally(ground, answered[at].scores), statistics::make_rate(answered[at].hits, covered)});
  return results;
}

ErrorResult try_errors(const Ground& ground, const Settings& settings, int percent) {
  Scores scores;
  for (const cases::CaseId& id : ground.exam_cases()) {
    SeededRandom random(settings.seed + stable_hash(id.text() + " " + std::to_string(percent)));
    const cases::Case* the_case = library::find_case(ground.content, id);
    std::vector<scoring::Score>& own = scores.emplace_back(std::max<std::size_t>(settings.sheets, 1));
    for (scoring::Score& score : own) {
      if (the_case == nullptr) continue;
      const auto turned = turned_answers(ground.content.guidance, *the_case, percent, random);
      score = exam_score(ground.content.guidance, *the_case, turned);
    }
  }
  return {percent, tally(ground, scores)};
}

}  // namespace

Simulation simulate(const library::Content& content, const Settings& settings) {
  const Ground ground = ground_of(content, settings);
  Simulation simulation;
  simulation.settings = settings;
  simulation.exam_cases = ground.exam_cases().size();
  simulation.cases = ground.library.size();
  simulation.base = base_rate(ground.library);
  simulation.strategies = try_strategies(ground, simulation.base.trials);
  constexpr int step = 10;
  constexpr int whole = 100;
  for (int percent = 0; percent <= whole; percent += step)
    simulation.errors.push_back(try_errors(ground, settings, percent));
  return simulation;
}

Goals goals_of(const Simulation& simulation) {
  Goals goals;
  int learned = 0;
  for (const StrategyResult& result : simulation.strategies) {
    for (std::size_t at = 0; at < exam_lengths.size(); ++at) {
      goals.most_passed.at(at) = std::max(goals.most_passed.at(at), result.exams.at(at).passed);
      goals.highest_mean = std::max(goals.highest_mean, result.exams.at(at).mean_score.value_or(0));
    }
    if (!result.is_learned) continue;
    ++learned;
    goals.most_hits = std::max(goals.most_hits, result.hits.value.value_or(0));
  }
  const double confidence = 1 - (1 - together_at) / std::max(learned, 1);
  goals.hits_by_chance =
      statistics::highest_chance(simulation.base.events, simulation.base.trials, confidence).value_or(1);
  goals.are_few_passed = goals.most_passed.back() * passed_at_most_one_in <= simulation.settings.exams;
  goals.are_means_low = goals.highest_mean <= mean_at_most;
  goals.are_hits_by_chance = goals.most_hits <= goals.hits_by_chance;
  return goals;
}

}  // namespace nc::simulation
