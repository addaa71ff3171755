#include "record/soundness.hpp"

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::record;

namespace {

using Attempts = std::vector<std::vector<Event>>;

Event event(const std::string& attempt, std::int64_t sequence, EventBody body) {
  return {AttemptId(attempt), sequence, UtcTime{1000 * sequence}, std::move(body)};
}

std::vector<Event> attempt_at(int place) {
  Started started;
  started.sitting = SittingId("s");
  started.place = place;
  started.sitting_size = 3;
  started.queue = {cases::CaseId("a"), cases::CaseId("b"), cases::CaseId("c")};
  started.case_id = started.queue[static_cast<std::size_t>(place)];
  const std::string id = "at-" + std::to_string(place);
  return {event(id, 1, started), event(id, 2, Decided{0, guidance::Urgency::contact}), event(id, 3, VisitSubmitted{0})};
}

Started& started_of(std::vector<Event>& attempt) {
  return std::get<Started>(attempt.front().body);
}

bool tells(const Attempts& attempts, const std::string& part) {
  for (const std::string& fault : find_faults(attempts)) {
    if (fault.find(part) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("attempts that can be are sound, unfinished ones too") {
  CHECK(find_faults({}).empty());
  CHECK(find_faults({attempt_at(0), attempt_at(1)}).empty());
  Attempts unfinished{attempt_at(0)};
  unfinished[0].pop_back();
  CHECK(find_faults(unfinished).empty());
}

TEST_CASE("an attempt whose events do not follow one another is told with the event") {
  Attempts attempts{attempt_at(0)};
  std::swap(attempts[0][1], attempts[0][2]);
  CHECK(tells(attempts, "attempt at-0: event 3, 'visit-submitted', does not follow"));
  attempts = {attempt_at(0)};
  attempts[0].erase(attempts[0].begin() + 1);
  CHECK(tells(attempts, "attempt at-0: event 3"));
  attempts = {attempt_at(0)};
  attempts[0].erase(attempts[0].begin());
  CHECK(tells(attempts, "attempt at-0 does not begin with its start"));
}

TEST_CASE("a place of a sitting that is missing, twice there or another case is told") {
  CHECK(tells({attempt_at(0), attempt_at(2)}, "sitting s, place 3: a place before it is missing"));
  Attempts twice{attempt_at(0), attempt_at(0)};
  CHECK(tells(twice, "sitting s, place 1: it is there twice"));
  Attempts other{attempt_at(0), attempt_at(1)};
  started_of(other[1]).case_id = cases::CaseId("c");
  CHECK(tells(other, "sitting s, place 2: its case is not the one of the plan"));
  Attempts seed{attempt_at(0), attempt_at(1)};
  started_of(seed[1]).seed = 7;
  CHECK(tells(seed, "sitting s, place 2: it belongs to another plan"));
}

TEST_CASE("times that do not follow one another are told, unless an event says that the clock was set") {
  const auto timed = [](std::int64_t sequence, EventBody body, std::int64_t wall_ms, std::int64_t boot_ms) {
    Event one = event("timed", sequence, std::move(body));
    one.at = UtcTime{wall_ms};
    one.since_boot = {"boot", boot_ms};
    return one;
  };
  Started started;
  started.case_id = cases::CaseId("a");
  const Event first = timed(1, started, 1'000'000, 5'000);
  const Decided decided{0, guidance::Urgency::contact};
  CHECK(find_faults({{first, timed(2, decided, 1'060'000, 65'000)}}).empty());
  CHECK(tells({{first, timed(2, decided, 1'001'000, 4'000)}}, "timed: event 2 was before the event that it follows"));
  CHECK(tells({{first, timed(2, decided, 4'660'000, 65'000)}}, "no clock was set"));
  CHECK(tells({{first, timed(2, decided, 100'000, 65'000)}}, "no clock was set"));
  CHECK(find_faults({{first, timed(2, ClockSet{3'600'000}, 4'660'000, 65'000)}}).empty());
  SECTION("what keeps a clock right moves it a little, the more the longer it takes") {
    CHECK(find_faults({{first, timed(2, decided, 1'061'900, 65'000)}}).empty());
    CHECK(find_faults({{first, timed(2, decided, 1'000'000 + 36'060'000, 36'005'000)}}).empty());
  }
  SECTION("after a start of the machine only a clock that went back needs such an event") {
    Event other = timed(2, decided, 9'000'000, 1'000);
    other.since_boot.boot = "another";
    CHECK(find_faults({{first, other}}).empty());
    other.at = UtcTime{100'000};
    CHECK(tells({{first, other}}, "no clock was set"));
    other.body = ClockSet{-900'000};
    CHECK(find_faults({{first, other}}).empty());
  }
  SECTION("a machine that was put back to an earlier state says so") {
    CHECK(find_faults({{first, timed(2, ClockSet{0}, 1'001'000, 4'000)}}).empty());
  }
}
