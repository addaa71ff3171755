#include "simulation/class_rules.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::simulation;
using guidance::Urgency;

namespace {

UnreadVisit visit_of(Urgency key, int difficulty, std::vector<std::string> title_words = {}) {
  UnreadVisit visit;
  visit.seen.key = key;
  visit.seen.difficulty = difficulty;
  visit.seen.title_words = std::move(title_words);
  visit.numbers = {static_cast<double>(difficulty)};
  return visit;
}

std::vector<const UnreadVisit*> all_of(const std::vector<UnreadVisit>& visits) {
  std::vector<const UnreadVisit*> others;
  for (const UnreadVisit& visit : visits)
    others.push_back(&visit);
  return others;
}

std::string difficulty_of(const UnreadVisit& visit) {
  return std::to_string(visit.seen.difficulty);
}

}  // namespace

TEST_CASE("a value gives the class that most others with it have, and an unknown one the class of most others") {
  const std::vector<UnreadVisit> visits = {visit_of(Urgency::contact, 1), visit_of(Urgency::contact, 1),
                                           visit_of(Urgency::monitor, 1), visit_of(Urgency::monitor, 2),
                                           visit_of(Urgency::monitor, 2)};
  const ClassRule rule = by_value(difficulty_of)(all_of(visits));
  CHECK(rule(visit_of(Urgency::expected, 1), 0) == Urgency::contact);
  CHECK(rule(visit_of(Urgency::expected, 2), 0) == Urgency::monitor);
  CHECK(rule(visit_of(Urgency::expected, 3), 0) == Urgency::monitor);
}

TEST_CASE("a word of titles that stands above one class gives that class") {
  const std::vector<UnreadVisit> visits = {
      visit_of(Urgency::emergency, 1, {"the", "stab"}), visit_of(Urgency::emergency, 1, {"the", "stab"}),
      visit_of(Urgency::expected, 1, {"the", "ache"}), visit_of(Urgency::expected, 1, {"the", "ache"}),
      visit_of(Urgency::expected, 1, {"the", "baker"})};
  const ClassRule rule = by_title_words()(all_of(visits));
  CHECK(rule(visit_of(Urgency::expected, 1, {"a", "stab"}), 0) == Urgency::emergency);
  CHECK(rule(visit_of(Urgency::expected, 1, {"a", "miner"}), 0) == Urgency::expected);
}

TEST_CASE("tree and neighbours learn from the numbers") {
  std::vector<UnreadVisit> visits;
  for (int at = 0; at < 6; ++at) {
    visits.push_back(visit_of(Urgency::contact, 1));
    visits.push_back(visit_of(Urgency::monitor, 3));
  }
  for (const Learner& learner : {by_tree(1), by_neighbours(3)}) {
    const ClassRule rule = learner(all_of(visits));
    CHECK(rule(visit_of(Urgency::expected, 1), 0) == Urgency::contact);
    CHECK(rule(visit_of(Urgency::expected, 3), 0) == Urgency::monitor);
  }
}

TEST_CASE("whoever always gives one class learns nothing, and a guess differs from sheet to sheet") {
  CHECK(always(Urgency::emergency)({})(visit_of(Urgency::contact, 1), 0) == Urgency::emergency);
  const ClassRule rule = guess(Urgency::expected)({});
  std::set<Urgency> guessed;
  for (std::size_t sheet = 0; sheet < 40; ++sheet) {
    guessed.insert(rule(visit_of(Urgency::contact, 1), sheet));
    CHECK(rule(visit_of(Urgency::contact, 1), sheet) == rule(visit_of(Urgency::monitor, 2), sheet));
  }
  CHECK(guessed == std::set<Urgency>{Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency});
  for (std::size_t sheet = 0; sheet < 40; ++sheet)
    CHECK(guess(Urgency::monitor)({})(visit_of(Urgency::contact, 1), sheet) != Urgency::expected);
}
