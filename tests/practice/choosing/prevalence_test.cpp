#include "practice/choosing/prevalence.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "statistics/exact_bound.hpp"
#include "testing/player.hpp"
#include "testing/property.hpp"

namespace nc::practice {
namespace {

using cases::CaseId;

bool is_emergency(const library::Content& content, const CaseId& id) {
  return holds_emergency(*library::find_card(content, id));
}

int emergencies_in(const library::Content& content, const std::vector<CaseId>& queue) {
  return static_cast<int>(
      std::count_if(queue.begin(), queue.end(), [&](const CaseId& id) { return is_emergency(content, id); }));
}

/// The shipped content with emergencies one in so many.
library::SharedContent with_rate(int one_in) {
  auto content = std::make_shared<library::Content>(*all_for_practice());
  content->guidance.scoring.prevalence.one_in = one_in;
  return content;
}

}  // namespace

TEST_CASE("over many sittings emergencies are as rare as the policy says, within the exact bounds") {
  for (const int one_in : {5, 50}) {
    const library::SharedContent content = with_rate(one_in);
    int places = 0;
    int emergencies = 0;
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
      const auto queue = choose_realistic(*content, {}, 5, seed * 7919);
      places += static_cast<int>(queue.size());
      emergencies += emergencies_in(*content, queue);
    }
    INFO("one in " << one_in << ": " << emergencies << " of " << places);
    REQUIRE(places == 3000);
    const double rate = 1.0 / one_in;
    CHECK(statistics::lowest_chance(emergencies, places, 0.999).value() <= rate);
    CHECK(statistics::highest_chance(emergencies, places, 0.999).value() >= rate);
  }
}

TEST_CASE("what comes at one place says nothing about the next: a sitting may hold none, one or more emergencies") {
  const library::SharedContent content = with_rate(5);
  std::set<int> seen;
  int both = 0;
  constexpr int sittings = 3000;
  for (std::uint64_t seed = 1; seed <= sittings; ++seed) {
    const auto queue = choose_realistic(*content, {}, 4, seed * 104729);
    seen.insert(emergencies_in(*content, queue));
    both += is_emergency(*content, queue[0]) && is_emergency(*content, queue[1]) ? 1 : 0;
  }
  CHECK(seen.count(0) + seen.count(1) + seen.count(2) == 3);
  CHECK(statistics::lowest_chance(both, sittings, 0.999).value() <= 0.04);
  CHECK(statistics::highest_chance(both, sittings, 0.999).value() >= 0.04);
}

TEST_CASE("no case comes twice, no twin follows its twin, and the same seed is the same sitting") {
  const library::SharedContent content = with_rate(4);
  nc::testing::prop("any seed and count", [&content] {
    const int count = *rc::gen::inRange(-2, 60);
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto queue = choose_realistic(*content, {}, count, seed);
    RC_ASSERT(static_cast<int>(queue.size()) <= std::max(count, 0));
    RC_ASSERT(queue == choose_realistic(*content, {}, count, seed));
    const std::set<CaseId> ids(queue.begin(), queue.end());
    RC_ASSERT(ids.size() == queue.size());
    for (const CaseId& id : queue) {
      const auto& twin = library::find_case(*content, id)->twin;
      if (twin) RC_ASSERT(ids.count(*twin) == 0U);
    }
  });
}

TEST_CASE("without an emergency, or with nothing else, there is no realistic sitting") {
  const library::SharedContent content = all_for_practice();
  const library::SharedContent calm = only(content, {"neck-butcher"});
  const library::SharedContent grave = only(content, {"upper-back-ceramics-student"});
  CHECK_FALSE(can_be_realistic(count_emergencies(*calm, {})));
  CHECK_FALSE(can_be_realistic(count_emergencies(*grave, {})));
  CHECK(choose_realistic(*calm, {}, 10, 1).empty());
  CHECK(choose_realistic(*grave, {}, 10, 1).empty());
  CHECK(can_be_realistic(count_emergencies(*content, {})));
}

TEST_CASE("every case is counted once, as an emergency or as another, and the filter keeps cases out") {
  const library::SharedContent content = all_for_practice();
  const EmergencyCounts all = count_emergencies(*content, {});
  CHECK(all.emergencies + all.others == content->cases.size());
  CaseFilter neck;
  neck.regions.insert(guidance::Region::neck);
  const EmergencyCounts some = count_emergencies(*content, neck);
  CHECK(some.emergencies + some.others == filter_cases(*content, {}, neck).size());
  for (const CaseId& id : choose_realistic(*content, neck, 5, 3))
    CHECK(library::find_case(*content, id)->regions.contains(guidance::Region::neck));
}

}  // namespace nc::practice
