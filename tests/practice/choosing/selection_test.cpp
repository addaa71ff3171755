#include "practice/choosing/selection.hpp"

#include <set>

#include <catch2/catch.hpp>

#include "testing/player.hpp"
#include "testing/property.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;
using namespace nc::review;
using cases::CaseId;
using guidance::Region;

namespace {

CaseFilter search_for(const std::string& text) {
  CaseFilter filter;
  filter.search = text;
  return filter;
}

bool twins(const Content& content, const CaseId& a, const CaseId& b) {
  return find_case(content, a)->twin == b;
}

bool twins_side_by_side(const Content& content, const std::vector<CaseId>& queue) {
  for (std::size_t at = 1; at < queue.size(); ++at) {
    if (twins(content, queue[at - 1], queue[at])) {
      return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("an empty filter leaves every case in library order") {
  const SharedContent content = all_for_practice();
  const auto all = filter_cases(*content, {}, {});
  REQUIRE(all.size() == content->cases.size());
  for (std::size_t at = 0; at < all.size(); ++at) {
    CHECK(all[at] == &content->catalogue[at]);
  }
}

TEST_CASE("what is kept for exams is never left, whatever is searched for and whatever the record says of it") {
  const SharedContent content = shipped_content();
  std::vector<PastResult> history;
  std::size_t kept = 0;
  for (const CaseCard& card : content->catalogue) {
    history.push_back({card.case_id(), scoring::Outcome::unsafe, 0.0, {}});
    if (card.use != cases::CaseUse::exam) continue;
    ++kept;
    CHECK(choose_practice(*content, {}, search_for(std::string(card.title)), 99, 1).empty());
  }
  REQUIRE(kept > 0);
  CaseFilter missed;
  missed.status = PracticeStatus::missed;
  for (const CaseFilter& filter : {CaseFilter{}, missed}) {
    const auto left = filter_cases(*content, history, filter);
    CHECK(left.size() == content->catalogue.size() - kept);
    for (const CaseCard* one : left)
      CHECK(one->use == cases::CaseUse::practice);
  }
}

TEST_CASE("the search finds words anywhere in what is known before asking, whatever their case") {
  const SharedContent content = all_for_practice();
  const auto found = filter_cases(*content, {}, search_for("  SAWS   hearing "));
  REQUIRE(found.size() == 1);
  CHECK(found.front()->id == "upper-back-bricklayer");
  CHECK(filter_cases(*content, {}, search_for("saws unicorn")).empty());
  CHECK(filter_cases(*content, {}, search_for("hearing went with the saws")).size() == 1);
}

TEST_CASE("the search does not look into answers that must be asked for") {
  const SharedContent content = all_for_practice();
  for (const library::CaseCard* one : filter_cases(*content, {}, search_for("climbed down off the scaffold"))) {
    CHECK(one->id != "upper-back-bricklayer");
  }
}

TEST_CASE("regions, difficulty and status restrict together") {
  const SharedContent content = all_for_practice();
  CaseFilter filter;
  filter.regions.insert(Region::shoulder);
  filter.difficulty = 2;
  const auto found = filter_cases(*content, {}, filter);
  REQUIRE_FALSE(found.empty());
  for (const library::CaseCard* one : found) {
    CHECK(one->regions.contains(Region::shoulder));
    CHECK(one->difficulty == 2);
  }
  filter.status = PracticeStatus::done;
  CHECK(filter_cases(*content, {}, filter).empty());
}

TEST_CASE("the latest result decides between missed and done") {
  const SharedContent content = all_for_practice();
  const CaseId id("neck-butcher");
  const double cut = content->guidance.scoring.exam_cut;
  std::vector<PastResult> history;
  CHECK(status_of(*content, history, id) == PracticeStatus::fresh);
  history.push_back({id, scoring::Outcome::safe, cut - 1, {}});
  CHECK(status_of(*content, history, id) == PracticeStatus::missed);
  history.push_back({id, scoring::Outcome::safe, cut, {}});
  CHECK(status_of(*content, history, id) == PracticeStatus::done);
  history.push_back({id, scoring::Outcome::unsafe, 100.0, {}});
  CHECK(status_of(*content, history, id) == PracticeStatus::missed);
  history.push_back({id, scoring::Outcome::safe, std::nullopt, {}});
  CHECK(status_of(*content, history, id) == PracticeStatus::done);
  history.push_back({id, scoring::Outcome::over_called, 37.5, {}});
  CHECK(status_of(*content, history, id) == PracticeStatus::done);
}

TEST_CASE("practice chooses new cases first, then missed, then done") {
  const SharedContent content = all_for_practice();
  const auto count = static_cast<int>(content->cases.size());
  std::vector<PastResult> history;
  for (std::size_t at = 0; at < content->cases.size(); ++at) {
    if (at % 3 == 0) {
      history.push_back({content->cases[at].id, scoring::Outcome::safe, 100.0, {}});
    }
    if (at % 3 == 1) {
      history.push_back({content->cases[at].id, scoring::Outcome::unsafe, 0.0, {}});
    }
  }
  const auto queue = choose_practice(*content, history, {}, count / 3, 1);
  for (const CaseId& id : queue) {
    CHECK(status_of(*content, history, id) == PracticeStatus::fresh);
  }
}

TEST_CASE("the same seed chooses the same practice and another one another") {
  const SharedContent content = all_for_practice();
  CHECK(choose_practice(*content, {}, {}, 10, 4) == choose_practice(*content, {}, {}, 10, 4));
  CHECK(choose_practice(*content, {}, {}, 10, 4) != choose_practice(*content, {}, {}, 10, 5));
  CHECK(choose_practice(*content, {}, {}, 0, 4).empty());
  CHECK(choose_practice(*content, {}, {}, -3, 4).empty());
}

TEST_CASE("no case comes twice and twins do not follow each other in practice") {
  const SharedContent content = all_for_practice();
  nc::testing::prop("any seed and count", [&content] {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const int count = *rc::gen::inRange(3, 60);
    const auto queue = choose_practice(*content, {}, {}, count, seed);
    RC_ASSERT(std::set<CaseId>(queue.begin(), queue.end()).size() == queue.size());
    RC_ASSERT(queue.size() == std::min<std::size_t>(static_cast<std::size_t>(count), content->cases.size()));
    RC_ASSERT(!twins_side_by_side(*content, queue));
  });
}
