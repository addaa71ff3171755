#include "simulation/strategies.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "testing/graded_content.hpp"

using namespace nc;
using namespace nc::simulation;
using guidance::Urgency;

namespace {

std::vector<UnreadCase> shipped(const guidance::Guidance& guidance) {
  std::vector<UnreadCase> library;
  for (const cases::Case& the_case : scoring::shipped_cases(guidance))
    library.push_back(unread_case(guidance, the_case));
  return library;
}

}  // namespace

TEST_CASE("there are at least twenty strategies, each once, and one for each class and way to advise") {
  std::set<std::pair<std::string, AdviceChoice>> seen;
  for (const Strategy& strategy : all_strategies())
    CHECK(seen.insert({strategy.name, strategy.advice}).second);
  CHECK(seen.size() >= 20);
  for (const AdviceChoice advice : advice_choices)
    for (const char* name : {"always expected", "always monitor", "always contact", "always emergency"})
      CHECK(seen.count({name, advice}) == 1);
}

TEST_CASE("the key of a case never changes what a strategy answers to it") {
  const auto guidance = scoring::shipped_guidance();
  std::vector<UnreadCase> library = shipped(guidance);
  const std::size_t place = 7;
  std::vector<std::vector<std::vector<Urgency>>> before;
  for (const Strategy& strategy : all_strategies())
    before.push_back(LearnedForCase(library, place).classes(strategy));
  for (UnreadVisit& visit : library[place].visits) {
    visit.seen.key = visit.seen.key == Urgency::contact ? Urgency::expected : Urgency::contact;
    visit.required.clear();
  }
  std::size_t at = 0;
  for (const Strategy& strategy : all_strategies()) {
    INFO(strategy.name);
    CHECK(LearnedForCase(library, place).classes(strategy) == before[at]);
    ++at;
  }
}

TEST_CASE("a strategy that leaves the twin out learns nothing from it, and one that does not may") {
  const auto guidance = scoring::shipped_guidance();
  std::vector<UnreadCase> library = shipped(guidance);
  const auto twin_of = [&library](const UnreadCase& one) {
    return std::find_if(library.begin(), library.end(), [&](const UnreadCase& other) { return one.twin == other.id; });
  };
  const auto found = std::find_if(library.begin(), library.end(), [&](const UnreadCase& one) {
    return one.twin && twin_of(one)->visits.front().seen.key != Urgency::not_covered;
  });
  REQUIRE(found != library.end());
  const LearnedForCase learned(library, static_cast<std::size_t>(found - library.begin()));
  Strategy strategy;
  const auto count = [&strategy, &learned] {
    std::size_t others = 0;
    strategy.learner = [&others](const std::vector<const UnreadVisit*>& seen) {
      others = seen.size();
      return ClassRule([](const UnreadVisit&, std::size_t) { return Urgency::expected; });
    };
    learned.classes(strategy);
    return others;
  };
  const std::size_t all = count();
  strategy.without_twin = true;
  CHECK(count() < all);
}

TEST_CASE("a sheet of a strategy answers every report and decision of a case") {
  const auto guidance = scoring::shipped_guidance();
  const std::vector<cases::Case> cases = scoring::shipped_cases(guidance);
  const std::vector<UnreadCase> library = shipped(guidance);
  const LearnedForCase learned(library, 0);
  for (const Strategy& strategy : all_strategies()) {
    const auto classes = learned.classes(strategy).front();
    const scoring::AnswerSheet sheet = answers_of(guidance, cases[0], classes, strategy, learned);
    REQUIRE(sheet.visits.size() == cases[0].visits.size());
    for (std::size_t at = 0; at < sheet.visits.size(); ++at) {
      CHECK(sheet.visits[at].decision == classes[at]);
      CHECK(sheet.visits[at].symptoms.size() == cases[0].visits[at].symptoms.size());
      CHECK(sheet.visits[at].advice.size() <= guidance.sheet->most_chosen);
    }
  }
}
