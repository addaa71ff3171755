#include "simulation/strategies.hpp"

#include <utility>

namespace nc::simulation {
namespace {

using guidance::Urgency;

constexpr std::array<Urgency, 4> answers = {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency};

/// In which part of ten words or so a length lies: lengths that never come twice would tell nothing.
std::string rough(std::size_t length, std::size_t step) {
  return std::to_string(length / step);
}

std::vector<Strategy> learned() {
  using Visit = const UnreadVisit&;
  constexpr std::size_t few_words = 10;
  constexpr std::size_t many_words = 20;
  std::vector<std::pair<std::string, Learner>> learners = {
      {"title words", by_title_words()},
      {"difficulty", by_value([](Visit visit) { return std::to_string(visit.seen.difficulty); })},
      {"regions", by_value([](Visit visit) { return visit.seen.regions; })},
      {"hours", by_value([](Visit visit) { return std::to_string(visit.seen.window); })},
      {"number of reports", by_value([](Visit visit) { return std::to_string(visit.seen.reports); })},
      {"number of visits", by_value([](Visit visit) { return std::to_string(visit.seen.visits); })},
      {"questions", by_value([](Visit visit) { return visit.seen.questions; })},
      {"length of the words", by_value([](Visit visit) { return rough(visit.seen.words, few_words); })},
      {"length of the answers", by_value([](Visit visit) { return rough(visit.seen.answer_words, many_words); })},
  };
  for (const int depth : {1, 2, 3})
    learners.emplace_back("decision tree, depth " + std::to_string(depth), by_tree(depth));
  learners.emplace_back("nearest neighbour", by_neighbours(1));
  learners.emplace_back("nearest five neighbours", by_neighbours(5));
  std::vector<Strategy> strategies;
  for (const auto& [name, learner] : learners)
    strategies.push_back({name, learner, AdviceChoice::usual, true});
  strategies.push_back({"decision tree, depth 3, no twin", by_tree(3), AdviceChoice::usual, true, true});
  strategies.push_back({"nearest neighbour, no twin", by_neighbours(1), AdviceChoice::usual, true, true});
  return strategies;
}

}  // namespace

std::vector<Strategy> all_strategies() {
  std::vector<Strategy> strategies;
  for (const Urgency urgency : answers)
    for (const AdviceChoice advice : advice_choices)
      strategies.push_back({"always " + std::string(to_text(urgency)), always(urgency), advice});
  constexpr std::size_t guesses = 100;
  strategies.push_back({"guess", guess(Urgency::expected), AdviceChoice::usual, false, false, guesses});
  strategies.push_back({"guess, never expected", guess(Urgency::monitor), AdviceChoice::usual, false, false, guesses});
  for (Strategy& strategy : learned())
    strategies.push_back(std::move(strategy));
  return strategies;
}

LearnedForCase::LearnedForCase(const std::vector<UnreadCase>& library, std::size_t place) : unread_(library[place]) {
  for (const UnreadCase& other : library) {
    if (&other == &unread_) continue;
    for (const UnreadVisit& visit : other.visits) {
      if (visit.seen.key == Urgency::not_covered) continue;
      all_others_.others.push_back(&visit);
      if (!are_twins(other, unread_)) without_twin_.others.push_back(&visit);
    }
  }
  all_others_.usual = usual_advice(all_others_.others);
  without_twin_.usual = usual_advice(without_twin_.others);
}

std::vector<std::vector<Urgency>> LearnedForCase::classes(const Strategy& strategy) const {
  const ClassRule rule = strategy.learner(ground(strategy).others);
  std::vector<std::vector<Urgency>> classes(strategy.sheets);
  for (std::size_t sheet = 0; sheet < strategy.sheets; ++sheet)
    for (const UnreadVisit& visit : unread_.visits)
      classes[sheet].push_back(rule(visit, sheet));
  return classes;
}

const UsualAdvice& LearnedForCase::usual(const Strategy& strategy) const {
  return ground(strategy).usual;
}

scoring::AnswerSheet answers_of(const guidance::Guidance& guidance, const cases::Case& the_case,
                                const std::vector<Urgency>& classes, const Strategy& strategy,
                                const LearnedForCase& learned) {
  scoring::AnswerSheet sheet{the_case.id, {}};
  for (std::size_t place = 0; place < the_case.visits.size(); ++place) {
    scoring::VisitAnswers visit;
    visit.decision = classes[place];
    for (const cases::Symptom& symptom : the_case.visits[place].symptoms)
      visit.symptoms[symptom.id] = classes[place];
    visit.advice = choose_advice(guidance, strategy.advice, learned.unread().visits[place], classes[place],
                                 learned.usual(strategy));
    sheet.visits.push_back(std::move(visit));
  }
  return sheet;
}

}  // namespace nc::simulation
