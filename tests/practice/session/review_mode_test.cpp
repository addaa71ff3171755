#include <catch2/catch.hpp>

#include "practice/session/notice.hpp"
#include "testing/player.hpp"

// Spaced review as it is played: what is due, what the library says of it, and a review from its beginning to its end.

namespace nc::practice {
namespace {

using cases::CaseId;

constexpr std::int64_t ms_a_day = 86'400'000;

/// Works one case alone, right or with a decision that is as low as can be.
void work(Player& player, const CaseId& id, bool right) {
  player.act(StartCase{id});
  while (player.model().pages.shows<AttemptPage>()) {
    if (!player.shows<CaseScreen>()) {
      player.act(Next{});
      continue;
    }
    scoring::VisitAnswers answers = player.right();
    if (!right) answers.decision = guidance::Urgency::expected;
    answers.certainty = 2;
    player.answer(answers);
  }
}

const LibraryRow& row_of(const Player& player, const CaseId& id) {
  for (const LibraryRow& row : player.screen<LibraryScreen>().rows) {
    if (row.id == id) return row;
  }
  FAIL("no row of " << id);
  return player.screen<LibraryScreen>().rows.front();
}

library::SharedContent three_cases() {
  return only(shipped_content(), {"upper-back-ceramics-student", "neck-butcher", "upper-back-bricklayer"});
}

}  // namespace

TEST_CASE("a case that went right is away for two days, one that went wrong for one") {
  Player player(three_cases());
  const CaseId missed("upper-back-ceramics-student");
  const CaseId known("neck-butcher");
  CHECK_FALSE(row_of(player, missed).due_in_days.has_value());
  work(player, missed, false);
  work(player, known, true);
  CHECK(row_of(player, missed).due_in_days == 1);
  CHECK(row_of(player, known).due_in_days == 2);
  CHECK(player.screen<LibraryScreen>().due == 0);
  CHECK(player.screen<LibraryScreen>().practised_days_ago == 0);
  player.wait(2 * ms_a_day).act(OpenLibrary{});
  CHECK(player.screen<LibraryScreen>().due == 2);
  CHECK(player.screen<LibraryScreen>().practised_days_ago == 2);
}

TEST_CASE("a review takes the due cases, the one that was wrong first, and never more than asked for") {
  Player player(three_cases());
  work(player, CaseId("neck-butcher"), true);
  work(player, CaseId("upper-back-ceramics-student"), false);
  player.wait(5 * ms_a_day).act(StartReview{1});
  REQUIRE(player.model().sitting.has_value());
  CHECK(player.model().sitting->queue == std::vector<CaseId>{CaseId("upper-back-ceramics-student")});
  player.act(OpenLibrary{}).act(StartReview{});
  CHECK(player.model().sitting->queue.size() == 2);
  CHECK(player.model().sitting->mode == record::Mode::practice);
}

TEST_CASE("what was reviewed is no longer due, and is not offered again") {
  Player player(three_cases());
  const CaseId id("upper-back-ceramics-student");
  work(player, id, false);
  player.wait(5 * ms_a_day).act(StartReview{});
  while (player.model().pages.shows<AttemptPage>()) {
    if (player.shows<CaseScreen>())
      player.answer_right();
    else
      player.act(Next{});
  }
  CHECK(player.screen<LibraryScreen>().due == 0);
  player.act(StartReview{});
  CHECK_FALSE(player.model().sitting.has_value());
  CHECK(player.model().notice.has_value());
}

TEST_CASE("when nothing is due the notice says when the next case comes back") {
  Player player(three_cases());
  player.act(StartReview{});
  CHECK(player.model().notice == Notice{NothingDue{}});
  work(player, CaseId("neck-butcher"), true);
  player.act(StartReview{});
  CHECK(player.model().notice == Notice{NothingDue{2}});
  player.wait(ms_a_day).act(StartReview{});
  CHECK(player.model().notice == Notice{NothingDue{1}});
}

TEST_CASE("the filter of what is due stays at the present while days go by") {
  Player player(three_cases());
  work(player, CaseId("neck-butcher"), true);
  CaseFilter filter;
  filter.due_by = Day{};
  player.act(ChangeFilter{filter});
  CHECK(player.screen<LibraryScreen>().rows.empty());
  player.wait(2 * ms_a_day).act(ClockTick{});
  CHECK(player.screen<LibraryScreen>().rows.size() == 1);
}

TEST_CASE("a review keeps to the regions that the library is filtered by") {
  Player player(three_cases());
  work(player, CaseId("neck-butcher"), true);
  CaseFilter filter;
  filter.regions.insert(guidance::Region::upper_back);
  player.wait(9 * ms_a_day).act(ChangeFilter{filter}).act(StartReview{});
  CHECK_FALSE(player.model().sitting.has_value());
  player.act(ChangeFilter{}).act(StartReview{});
  CHECK(player.model().sitting.has_value());
}

TEST_CASE("a restart schedules the same days from the record alone") {
  Player player(three_cases());
  work(player, CaseId("neck-butcher"), true);
  work(player, CaseId("upper-back-ceramics-student"), false);
  player.wait(ms_a_day).act(OpenLibrary{});
  const std::vector<review::PastResult> before = player.model().history;
  const Model after = player.restarted();
  REQUIRE(after.history.size() == before.size());
  for (std::size_t at = 0; at < before.size(); ++at) {
    CHECK(after.history[at].case_id == before[at].case_id);
    CHECK(review::due_in_days(*after.history[at].review, after.today) ==
          review::due_in_days(*before[at].review, player.model().today));
  }
}

}  // namespace nc::practice
