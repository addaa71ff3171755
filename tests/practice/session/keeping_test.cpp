#include <catch2/catch.hpp>

#include "practice/session/keeping.hpp"
#include "testing/player.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;
using guidance::Urgency;

namespace {

const cases::CaseId one_visit("neck-butcher");

template <class AnEffect>
bool asked_for(const Player& player) {
  for (const Effect& effect : player.effects()) {
    if (std::holds_alternative<AnEffect>(effect)) {
      return true;
    }
  }
  return false;
}

/// A player whose store has failed after a submission.
Player stuck() {
  Player player(shipped_content());
  decide(player.act(StartCase{one_visit}), Urgency::expected);
  player.keeps = false;
  player.act(Submit{}).act(KeepFailed{"The disk is full."});
  return player;
}

}  // namespace

TEST_CASE("tickets count events, so that a report can speak of a part of them") {
  Player player(shipped_content());
  player.keeps = false;
  player.act(StartCase{one_visit}).act(Decide{Urgency::expected}).act(GiveCertainty{1});
  CHECK(player.model().keeping.last_ticket == 3);
  player.act(EventsKept{2});
  CHECK(player.model().keeping.durable_ticket == 2);
  CHECK_FALSE(all_kept(player.model()));
  player.act(EventsKept{1});
  CHECK(player.model().keeping.durable_ticket == 2);
  player.act(EventsKept{99});
  CHECK(player.model().keeping.durable_ticket == 3);
  CHECK(all_kept(player.model()));
}

TEST_CASE("a failure is shown and the submission waits") {
  Player player = stuck();
  CHECK(player.model().keeping.failure == "The disk is full.");
  CHECK(player.screen<CaseScreen>().submitting);
  CHECK_FALSE(player.screen<CaseScreen>().kept);
}

TEST_CASE("a failure before the first answer is shown too") {
  Player player(shipped_content());
  player.act(KeepFailed{"The folder is read-only."});
  CHECK(player.model().keeping.failure.has_value());
}

TEST_CASE("trying again asks the store, and success opens the debrief") {
  Player player = stuck();
  player.act(RetryKeeping{});
  CHECK(asked_for<RetryStore>(player));
  player.act(EventsKept{player.model().keeping.last_ticket});
  CHECK(player.shows<DebriefScreen>());
  CHECK_FALSE(player.model().keeping.failure.has_value());
}

TEST_CASE("another place can be named, but not an empty one") {
  Player player = stuck();
  player.act(KeepElsewhere{""});
  CHECK_FALSE(asked_for<MoveStore>(player));
  player.act(KeepElsewhere{"/tmp/other.db"});
  CHECK(asked_for<MoveStore>(player));
}

TEST_CASE("going on without the store opens debriefs at once and never says kept") {
  Player player = stuck();
  player.act(GoOnUnkept{});
  CHECK(player.shows<DebriefScreen>());
  CHECK_FALSE(player.screen<DebriefScreen>().kept);
  decide(player.act(Next{}).act(StartCase{one_visit}), Urgency::expected).act(Submit{});
  CHECK(player.shows<DebriefScreen>());
  player.act(EventsKept{player.model().keeping.last_ticket});
  CHECK(player.screen<DebriefScreen>().kept);
  CHECK_FALSE(player.model().keeping.going_on_unkept);
}

TEST_CASE("without a failure there is nothing to go on from") {
  Player player(shipped_content());
  player.keeps = false;
  player.act(StartCase{one_visit}).act(GoOnUnkept{}).act(RetryKeeping{});
  CHECK_FALSE(player.model().keeping.going_on_unkept);
  CHECK_FALSE(asked_for<RetryStore>(player));
}

TEST_CASE("a report of the store does not wipe a notice away") {
  Player player(shipped_content());
  player.act(StartCase{one_visit}).act(Submit{});
  REQUIRE(player.model().notice.has_value());
  player.act(EventsKept{1}).act(ClockTick{});
  CHECK(player.model().notice.has_value());
  player.act(Decide{Urgency::expected});
  CHECK_FALSE(player.model().notice.has_value());
}
