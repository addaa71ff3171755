#include "practice/choosing/twins_apart.hpp"

#include <algorithm>
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

CaseId twin_of(const library::Content& content, const CaseId& id) {
  return library::find_case(content, id)->twin.value_or(CaseId());
}

std::size_t place_of(const std::vector<CaseId>& queue, const CaseId& id) {
  return static_cast<std::size_t>(std::find(queue.begin(), queue.end(), id) - queue.begin());
}

}  // namespace

TEST_CASE("pairs are whole, apart by half the sitting, never neighbours, and no case comes twice") {
  const library::SharedContent content = all_for_practice();
  const std::size_t pairs = count_pairs(*content, {});
  REQUIRE(pairs >= fewest_pairs);
  nc::testing::prop("any seed and count", [&] {
    const int count = *rc::gen::inRange(-2, 60);
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto queue = choose_twins(*content, {}, {}, count, seed);
    const auto wanted = static_cast<std::size_t>(std::max(count, 0)) / 2;
    RC_ASSERT(queue.size() == 2 * std::clamp(wanted, fewest_pairs, pairs));
    RC_ASSERT(std::set<CaseId>(queue.begin(), queue.end()).size() == queue.size());
    for (std::size_t at = 0; at < queue.size(); ++at) {
      const std::size_t other = place_of(queue, twin_of(*content, queue[at]));
      RC_ASSERT(other < queue.size());
      RC_ASSERT((at > other ? at - other : other - at) == queue.size() / 2);
    }
    RC_ASSERT(queue == choose_twins(*content, {}, {}, count, seed));
  });
}

TEST_CASE("which of a pair comes first, and the pairs themselves, follow from the seed") {
  const library::SharedContent content = all_for_practice();
  std::set<std::vector<CaseId>> seen;
  std::set<CaseId> first_half;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const auto queue = choose_twins(*content, {}, {}, 4, seed);
    seen.insert(queue);
    first_half.insert(queue.begin(), queue.begin() + 2);
  }
  CHECK(seen.size() > 30);
  CHECK(first_half.size() > count_pairs(*content, {}));
}

TEST_CASE("pairs with a case that is new come first") {
  const library::SharedContent content = all_for_practice();
  std::vector<Line> lines;
  std::set<CaseId> fresh;
  for (const cases::Case& one : content->cases) {
    if (!one.twin) continue;
    if (fresh.size() < 4) fresh.insert({one.id, *one.twin});
    if (fresh.count(one.id) == 0) lines.push_back({one.id.text(), 0});
  }
  const auto history = review::results_of(contract_review(), past_attempts(lines), {});
  REQUIRE(fresh.size() == 4);
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    for (const CaseId& id : choose_twins(*content, history, {}, 4, seed))
      CHECK(fresh.count(id) == 1);
  }
}

TEST_CASE("a single pair cannot be kept apart, and half a pair is none") {
  const library::SharedContent content = all_for_practice();
  const auto twin =
      std::find_if(content->cases.begin(), content->cases.end(), [](const cases::Case& one) { return one.twin; });
  REQUIRE(twin != content->cases.end());
  const library::SharedContent pair = only(content, {twin->id.text(), twin->twin->text()});
  CHECK(count_pairs(*pair, {}) == 1);
  CHECK(choose_twins(*pair, {}, {}, 10, 1).empty());
  CHECK(count_pairs(*only(content, {twin->id.text()}), {}) == 0);
}

}  // namespace nc::practice
