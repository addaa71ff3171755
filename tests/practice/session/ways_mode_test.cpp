#include <set>

#include <catch2/catch.hpp>

#include "practice/choosing/prevalence.hpp"
#include "practice/session/notice.hpp"
#include "support/random.hpp"
#include "testing/deciding_families.hpp"
#include "testing/player.hpp"

// The ways to practise as they are played: what the page counts, and realistic practice from its beginning to its
// result.

namespace nc::practice {
namespace {

using cases::CaseId;
using guidance::Urgency;

/// Goes through the open sitting; every decision as the documents have it, or always this one.
void work_through(Player& player, std::optional<Urgency> always = std::nullopt) {
  while (player.model().pages.shows<AttemptPage>()) {
    if (!player.shows<CaseScreen>()) {
      player.act(Next{});
      continue;
    }
    scoring::VisitAnswers answers = player.right();
    if (always) answers.decision = *always;
    answers.certainty = 3;
    player.answer(answers);
  }
}

library::SharedContent with_rate(int one_in) {
  auto content = std::make_shared<library::Content>(*shipped_content());
  content->guidance.scoring.prevalence.one_in = one_in;
  return content;
}

/// So many covered visits of these cases do not accept the urgency.
int visits_that_refuse(const library::Content& content, const std::vector<CaseId>& ids, Urgency urgency) {
  int count = 0;
  for (const CaseId& id : ids) {
    const cases::Case& the_case = *library::find_case(content, id);
    for (const cases::Visit& visit : the_case.visits) {
      const auto key = cases::derive_visit(content.guidance, the_case, visit).decision;
      count += key.key != Urgency::not_covered && !key.accepted.contains(urgency) ? 1 : 0;
    }
  }
  return count;
}

const WaysScreen& ways_of(Player& player) {
  player.act(OpenWays{});
  return player.screen<WaysScreen>();
}

}  // namespace

TEST_CASE("the page of ways counts what each way has, and the library's counts add up, whatever was practised") {
  const library::SharedContent content = all_for_practice();
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    INFO("seed " << seed);
    SeededRandom random(seed);
    Player player(content);
    for (int made = 0; made < 3; ++made) {
      player.act(StartCase{content->cases[static_cast<std::size_t>(random.below(content->cases.size()))].id});
      work_through(player, random.below(2) == 1 ? std::optional(Urgency::expected) : std::nullopt);
      player.wait(static_cast<std::int64_t>(random.below(4)) * 86'400'000);
    }
    const WaysScreen ways = ways_of(player);
    player.act(OpenLibrary{});
    const LibraryScreen library = player.screen<LibraryScreen>();
    CHECK(library.fresh + library.missed + library.done == library.total);
    CHECK(library.due <= library.missed + library.done);
    CHECK(ways.cases == library.total);
    CHECK(ways.due == library.due);
    CHECK(ways.missed == library.missed);
    player.act(StartDangerous{});
    CHECK((player.model().sitting ? player.model().sitting->queue.size() : 0) == ways.dangerous);
  }
}

TEST_CASE("realistic practice is on record as such, debriefs every case and ends with what was called") {
  Player player(with_rate(2));
  player.act(StartRealistic{6});
  REQUIRE(player.model().sitting->mode == record::Mode::realistic);
  const std::vector<CaseId> queue = player.model().sitting->queue;
  REQUIRE(queue.size() == 6);
  player.answer_right();
  CHECK(player.shows<DebriefScreen>());
  work_through(player);
  const auto& result = player.screen<RealisticResultScreen>();
  REQUIRE(result.lines.size() == 6);
  CHECK(result.calls.hits == result.calls.signals);
  CHECK(result.calls.false_alarms == 0);
  CHECK(result.measure.one_in == 2);
  CHECK_FALSE(result.reason.empty());
  for (const RealisticLine& line : result.lines)
    CHECK(line.called == line.emergency);
  for (const record::Attempt& attempt : player.record())
    CHECK(attempt.started.mode == record::Mode::realistic);
  player.act(Next{});
  CHECK(player.shows<LibraryScreen>());
  CHECK_FALSE(player.model().sitting.has_value());
  CHECK(player.model().past->size() == 6);
}

TEST_CASE("who calls everything an emergency sees the false alarms") {
  Player player(with_rate(3));
  player.act(StartRealistic{8});
  const int alarms = visits_that_refuse(*player.model().content, player.model().sitting->queue, Urgency::emergency);
  work_through(player, Urgency::emergency);
  const auto& result = player.screen<RealisticResultScreen>();
  CHECK(result.calls.hits == result.calls.signals);
  CHECK(result.calls.false_alarms == alarms);
  CHECK(result.calls.noise >= alarms);
  CHECK(alarms > 0);
}

TEST_CASE("a restart before the result was left opens the last debrief, which leads to the result") {
  Player player(with_rate(2));
  player.act(StartRealistic{2});
  work_through(player);
  REQUIRE(player.shows<RealisticResultScreen>());
  player.restart();
  REQUIRE(player.shows<DebriefScreen>());
  player.act(Next{});
  REQUIRE(player.shows<RealisticResultScreen>());
  CHECK(player.screen<RealisticResultScreen>().lines.size() == 2);
  CHECK(player.model().past->size() == 2);
  player.act(Next{}).restart();
  CHECK(player.shows<LibraryScreen>());
  CHECK_FALSE(player.model().sitting.has_value());
}

TEST_CASE("the result can be left for the library and found again") {
  Player player(with_rate(2));
  player.act(StartRealistic{2});
  work_through(player);
  player.act(OpenGuidance{}).act(GoBack{});
  CHECK(player.shows<RealisticResultScreen>());
  player.act(OpenLibrary{});
  CHECK(player.shows<LibraryScreen>());
  CHECK_FALSE(player.model().sitting.has_value());
}

TEST_CASE("where a way has nothing it says so and begins nothing") {
  Player player(only(shipped_content(), {"neck-butcher"}));
  const auto refused = [&player](const Action& action, PlainNotice why) {
    player.act(action);
    return player.model().notice == Notice{why} && !player.model().sitting;
  };
  CHECK(refused(StartMisses{}, PlainNotice::no_misses));
  CHECK(refused(StartDangerous{}, PlainNotice::no_dangerous));
  CHECK(refused(StartTwins{}, PlainNotice::too_few_twins));
  CHECK(refused(StartFamily{"lung"}, PlainNotice::no_family));
  CHECK(refused(StartRealistic{}, PlainNotice::not_realistic));
  CaseFilter filter;
  filter.search = "zzz";
  player.act(ChangeFilter{filter});
  CHECK(refused(StartDangerous{}, PlainNotice::no_case_fits));
}

TEST_CASE("a family's sitting holds only cases that the family decides, and at most as many as asked for") {
  const library::SharedContent content = shipped_content();
  Player player(content);
  const WaysScreen ways = ways_of(player);
  for (const library::FamilyCount& family : ways.families) {
    player.act(StartFamily{family.name, 3});
    REQUIRE(player.model().sitting.has_value());
    CHECK(player.model().sitting->queue.size() == std::min<std::size_t>(family.cases, 3));
    for (const CaseId& id : player.model().sitting->queue) {
      const auto families = testing::deciding_families(content->guidance, *library::find_case(*content, id));
      CHECK(std::find(families.begin(), families.end(), family.name) != families.end());
    }
  }
}

TEST_CASE("the debrief names a twin only when it is not still to come in the sitting") {
  Player player(shipped_content());
  player.act(StartTwins{4});
  const std::vector<CaseId> queue = player.model().sitting->queue;
  std::vector<bool> named;
  while (player.model().pages.shows<AttemptPage>()) {
    if (player.shows<DebriefScreen>()) {
      if (player.screen<DebriefScreen>().case_finished)
        named.push_back(player.screen<DebriefScreen>().twin.has_value());
      player.act(Next{});
    } else if (player.shows<CaseScreen>()) {
      player.answer_right();
    } else {
      player.act(Next{});
    }
  }
  CHECK(named == std::vector<bool>{false, false, true, true});
}

TEST_CASE("during an exam the ways wait") {
  Player player(shipped_content());
  player.act(StartExam{{}, 3, 0, 1}).act(OpenWays{});
  CHECK(player.model().notice == Notice{PlainNotice::exam_is_open});
  CHECK_FALSE(player.shows<WaysScreen>());
}

}  // namespace nc::practice
