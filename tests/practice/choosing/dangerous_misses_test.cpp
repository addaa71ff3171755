#include "practice/choosing/dangerous_misses.hpp"

#include <set>

#include <catch2/catch.hpp>

#include "record/past_attempts.hpp"
#include "review/review_policy.hpp"
#include "testing/player.hpp"
#include "testing/property.hpp"

using namespace nc::record;

namespace nc::practice {
namespace {

using cases::CaseId;
using guidance::Urgency;
using scoring::Outcome;

review::PastResult result(const Line& line) {
  return review::results_of(contract_review(), past_attempts({line}), {}).front();
}

Line line_of(const CaseId& id, Outcome outcome, int certainty) {
  return {id.text(), 0, outcome == Outcome::safe, certainty, Urgency::contact, outcome};
}

/// A result of any danger for every case but the last.
std::vector<review::PastResult> any_history(const library::Content& content) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at + 1 < content.cases.size(); ++at)
    lines.push_back(line_of(content.cases[at].id,
                            *rc::gen::element(Outcome::safe, Outcome::unsafe, Outcome::critical_miss),
                            *rc::gen::inRange(1, 4)));
  return review::results_of(contract_review(), past_attempts(lines), {});
}

}  // namespace

TEST_CASE("a critical miss is worse than an unsafe answer, and being certain makes either worse") {
  const CaseId id("a");
  CHECK(danger_of(result(line_of(id, Outcome::safe, 3))) == Danger::none);
  CHECK(danger_of(result({id.text(), 0, false, 2, Urgency::expected, Outcome::over_called})) == Danger::none);
  CHECK(danger_of(result(line_of(id, Outcome::unsafe, 2))) == Danger::unsafe);
  CHECK(danger_of(result(line_of(id, Outcome::unsafe, 3))) == Danger::unsafe_and_certain);
  CHECK(danger_of(result(line_of(id, Outcome::critical_miss, 1))) == Danger::critical);
  CHECK(danger_of(result(line_of(id, Outcome::critical_miss, 3))) == Danger::critical_and_certain);
  CHECK(Danger::unsafe_and_certain < Danger::critical);
}

TEST_CASE("wrong with full certainty is dangerous even where no patient is at risk") {
  const Line over_cautious{"a", 0, false, 3, Urgency::expected, Outcome::safe};
  CHECK(danger_of(result(over_cautious)) == Danger::wrong_and_certain);
  Line unsure = over_cautious;
  unsure.certainty = 2;
  CHECK(danger_of(result(unsure)) == Danger::none);
}

TEST_CASE("an earlier danger is over once the case went well") {
  const std::vector<review::PastResult> history = review::results_of(
      contract_review(),
      past_attempts({line_of(CaseId("a"), Outcome::critical_miss, 3), line_of(CaseId("a"), Outcome::safe, 3)}), {});
  REQUIRE(history.size() == 1);
  CHECK(danger_of(history.front()) == Danger::none);
}

TEST_CASE("every dangerous case once, the most dangerous first, and the same for the same seed") {
  const library::SharedContent content = all_for_practice();
  nc::testing::prop("any results and seed", [&content] {
    const std::vector<review::PastResult> history = any_history(*content);
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto queue = choose_dangerous(*content, history, {}, seed);
    RC_ASSERT(queue == choose_dangerous(*content, history, {}, seed));
    RC_ASSERT(std::set<CaseId>(queue.begin(), queue.end()).size() == queue.size());
    Danger before = Danger::critical_and_certain;
    for (const CaseId& id : queue) {
      const Danger danger = danger_of(*last_result(history, id));
      RC_ASSERT(danger != Danger::none);
      RC_ASSERT(danger <= before);
      before = danger;
    }
    const auto dangerous = std::count_if(history.begin(), history.end(),
                                         [](const review::PastResult& one) { return danger_of(one) != Danger::none; });
    RC_ASSERT(queue.size() == static_cast<std::size_t>(dangerous));
  });
}

TEST_CASE("dangerous misses keep to the filter") {
  const library::SharedContent content = all_for_practice();
  const CaseId neck("neck-butcher");
  const CaseId back("upper-back-ceramics-student");
  const std::vector<review::PastResult> history = review::results_of(
      contract_review(), past_attempts({line_of(neck, Outcome::unsafe, 1), line_of(back, Outcome::unsafe, 1)}), {});
  CaseFilter filter;
  filter.regions.insert(guidance::Region::neck);
  CHECK(choose_dangerous(*content, history, filter, 1) == std::vector<CaseId>{neck});
}

}  // namespace nc::practice
