#include "cases/tells.hpp"

#include <catch2/catch.hpp>

#include "support/random.hpp"

using namespace nc;
using guidance::Urgency;

namespace {

/// Visits with keys by turns, and with nothing that has to do with them.
std::vector<cases::SeenVisit> mixed(std::size_t count) {
  SeededRandom random(7);
  std::vector<cases::SeenVisit> visits(count);
  for (std::size_t at = 0; at < count; ++at) {
    visits[at].key = static_cast<Urgency>(at % 4);
    visits[at].words = 20 + random.below(40);
    visits[at].answer_words = 80 + random.below(60);
    visits[at].difficulty = 1 + static_cast<int>(random.below(3));
    visits[at].title_words = {"the", random.below(2) == 0 ? "baker" : "singer"};
  }
  return visits;
}

}  // namespace

TEST_CASE("a library whose keys are mixed over everything has no tell") {
  CHECK(cases::find_tells(mixed(200)).empty());
}

TEST_CASE("whatever goes with the key is found and named") {
  auto visits = mixed(200);
  for (auto& visit : visits)
    visit.difficulty = visit.key == Urgency::emergency ? 3 : 1;
  auto tells = cases::find_tells(visits);
  REQUIRE(tells.size() == 1);
  CHECK(tells.front().feature == "difficulty");
  CHECK(tells.front().bits > tells.front().bound);

  visits = mixed(200);
  for (auto& visit : visits)
    if (visit.key == Urgency::emergency) visit.title_words.emplace_back("stab");
  tells = cases::find_tells(visits);
  REQUIRE(tells.size() == 1);
  CHECK(tells.front().feature == "title words");

  visits = mixed(200);
  for (auto& visit : visits)
    if (visit.key == Urgency::contact) visit.words += 25;
  tells = cases::find_tells(visits);
  REQUIRE(tells.size() == 1);
  CHECK(tells.front().feature == "length of the words");
}

TEST_CASE("too few visits tell nothing for certain") {
  auto visits = mixed(cases::least_visits_for_tells - 1);
  for (auto& visit : visits)
    visit.difficulty = visit.key == Urgency::emergency ? 3 : 1;
  CHECK(cases::find_tells(visits).empty());
}
