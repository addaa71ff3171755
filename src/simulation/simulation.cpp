#include "simulation/simulation.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "simulation/decision_tree.hpp"
#include "simulation/turned_answers.hpp"

namespace nc::simulation {
namespace {

/// What a strategy answered over the library.
struct Answered {
  std::vector<scoring::Score> scores;  ///< by place in Exams::cases
  int hits = 0;
};

/// Everything that all strategies need.
struct Ground {
  const library::Content& content;
  const Exams& exams;
  std::vector<UnreadCase> library;
  std::map<cases::CaseId, std::size_t> exam_places;
};

Ground ground_of(const library::Content& content, const Exams& exams) {
  Ground ground{content, exams, unread_library(content), {}};
  for (std::size_t place = 0; place < exams.cases.size(); ++place)
    ground.exam_places.emplace(exams.cases[place], place);
  return ground;
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
    const std::vector<guidance::Urgency> classes = learned.classes(strategies[at]);
    answered[at].hits += count_hits(classes, unread);
    if (exam_place == ground.exam_places.end() || the_case == nullptr) continue;
    const auto sheet = answers_of(ground.content.guidance, *the_case, classes, strategies[at], learned);
    answered[at].scores[exam_place->second] = exam_score(ground.content.guidance, *the_case, sheet);
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
    one.scores.resize(ground.exams.cases.size());
  for (std::size_t place = 0; place < ground.library.size(); ++place)
    answer_case(ground, place, strategies, answered);
  std::vector<StrategyResult> results;
  for (std::size_t at = 0; at < strategies.size(); ++at) {
    const auto& scores = answered[at].scores;
    const auto score_of = [&scores](std::size_t, std::size_t place) -> const scoring::Score& { return scores[place]; };
    results.push_back({strategies[at].name, strategies[at].advice, strategies[at].is_learned,
                       tally_exams(ground.content.guidance.scoring, ground.exams, score_of),
                       statistics::make_rate(answered[at].hits, covered)});
  }
  return results;
}

ErrorResult try_errors(const Ground& ground, const Settings& settings, int percent) {
  std::vector<std::vector<scoring::Score>> scores;  // by case, then by sheet
  const auto sheets = static_cast<std::size_t>(std::max(settings.sheets, 1));
  for (const cases::CaseId& id : ground.exams.cases) {
    SeededRandom random(settings.seed + stable_hash(id.text() + " " + std::to_string(percent)));
    const cases::Case* the_case = library::find_case(ground.content, id);
    std::vector<scoring::Score> own(sheets);
    for (scoring::Score& score : own) {
      if (the_case == nullptr) continue;
      const auto turned = turned_answers(ground.content.guidance, *the_case, percent, random);
      score = exam_score(ground.content.guidance, *the_case, turned);
    }
    scores.push_back(std::move(own));
  }
  const auto score_of = [&](std::size_t exam, std::size_t place) -> const scoring::Score& {
    return scores[place][stable_hash(std::to_string(exam) + " " + std::to_string(place)) % sheets];
  };
  return {percent, tally_exams(ground.content.guidance.scoring, ground.exams, score_of)};
}

}  // namespace

Simulation simulate(const library::Content& content, const Settings& settings) {
  const Exams exams = draw_exams(content, settings.exams, settings.seed);
  const Ground ground = ground_of(content, exams);
  Simulation simulation;
  simulation.settings = settings;
  simulation.exam_cases = exams.cases.size();
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
  for (const StrategyResult& result : simulation.strategies) {
    goals.most_passed = std::max(goals.most_passed, result.exams.passed);
    goals.highest_mean = std::max(goals.highest_mean, result.exams.mean_score.value_or(0));
    if (result.is_learned) goals.most_hits = std::max(goals.most_hits, result.hits.value.value_or(0));
  }
  goals.hits_by_chance = simulation.base.highest.value_or(1);
  goals.are_few_passed = goals.most_passed * passed_at_most_one_in <= simulation.settings.exams;
  goals.are_means_low = goals.highest_mean <= mean_at_most;
  goals.are_hits_by_chance = goals.most_hits <= goals.hits_by_chance;
  return goals;
}

}  // namespace nc::simulation
