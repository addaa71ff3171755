#include "support/local_days.hpp"

#include <catch2/catch.hpp>

#include "testing/property.hpp"

namespace nc {
namespace {

constexpr std::int64_t hour = 3'600'000;

UtcTime at(const char* text) {
  return parse_iso8601(text).value();
}

/// Pacific time around 2026: summer time from 8 March to 1 November.
LocalDays los_angeles() {
  return LocalDays({{at("2025-11-02T09:00:00Z"), -8 * hour},
                    {at("2026-03-08T10:00:00Z"), -7 * hour},
                    {at("2026-11-01T09:00:00Z"), -8 * hour}});
}

/// New Zealand: summer time until 5 April 2026 and from 27 September on.
LocalDays auckland() {
  return LocalDays({{at("2025-09-27T14:00:00Z"), 13 * hour},
                    {at("2026-04-04T14:00:00Z"), 12 * hour},
                    {at("2026-09-26T14:00:00Z"), 13 * hour}});
}

std::int64_t hours_of(const LocalDays& days, const char* noon) {
  const Day day = days.of(at(noon));
  return (days.begin(day + 1).ms - days.begin(day).ms) / hour;
}

}  // namespace

TEST_CASE("midnight of UTC in the afternoon of Los Angeles, and noon of Auckland, turn no day") {
  CHECK(los_angeles().between(at("2026-11-23T23:59:00Z"), at("2026-11-24T00:01:00Z")) == 0);
  CHECK(auckland().between(at("2026-11-22T23:59:00Z"), at("2026-11-23T00:01:00Z")) == 0);
}

TEST_CASE("a day turns at four in the night by the local clock") {
  CHECK(los_angeles().between(at("2026-11-24T11:59:59Z"), at("2026-11-24T12:00:00Z")) == 1);
  CHECK(los_angeles().between(at("2026-07-01T10:59:59Z"), at("2026-07-01T11:00:00Z")) == 1);
  CHECK(auckland().between(at("2026-11-23T14:59:59Z"), at("2026-11-23T15:00:00Z")) == 1);
  CHECK(LocalDays().between(at("2026-11-23T03:59:59Z"), at("2026-11-23T04:00:00Z")) == 1);
  CHECK(los_angeles().begin(los_angeles().of(at("2026-11-24T20:00:00Z"))) == at("2026-11-24T12:00:00Z"));
}

TEST_CASE("practising past midnight still belongs to the evening") {
  CHECK(los_angeles().between(at("2026-11-24T04:00:00Z"), at("2026-11-24T09:30:00Z")) == 0);  // 20:00 and 01:30
}

TEST_CASE("the days on which clocks are shifted have 23 and 25 hours, and are one day each") {
  CHECK(hours_of(los_angeles(), "2026-03-07T20:00:00Z") == 23);
  CHECK(hours_of(los_angeles(), "2026-10-31T20:00:00Z") == 25);
  CHECK(hours_of(auckland(), "2026-04-04T00:00:00Z") == 25);
  CHECK(hours_of(auckland(), "2026-09-26T00:00:00Z") == 23);
  CHECK(hours_of(los_angeles(), "2026-06-10T20:00:00Z") == 24);
  CHECK(los_angeles().between(at("2026-03-07T20:00:00Z"), at("2026-03-08T20:00:00Z")) == 1);
  CHECK(los_angeles().between(at("2026-10-31T20:00:00Z"), at("2026-11-01T20:00:00Z")) == 1);
}

TEST_CASE("a day has the date of its morning") {
  CHECK(to_iso8601(date_of(los_angeles().of(at("2026-11-24T00:01:00Z")))).substr(0, 10) == "2026-11-23");
  CHECK(to_iso8601(date_of(auckland().of(at("2026-11-22T23:59:00Z")))).substr(0, 10) == "2026-11-23");
}

TEST_CASE("a clock that was set back counts no days, and one far ahead no more than there are") {
  CHECK(LocalDays().between(at("2026-11-23"), at("2026-11-22")) == 0);
  CHECK(days_between(Day{0}, Day{3'000'000'000}) == 2147483647);
  CHECK(LocalDays().of(UtcTime{-1}) == Day{-1});
}

TEST_CASE("every moment is in the day that has begun, whatever the moment") {
  testing::prop("for any moment", [] {
    for (const LocalDays& days : {LocalDays(), los_angeles(), auckland()}) {
      const UtcTime moment{*rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000)};
      const Day day = days.of(moment);
      RC_ASSERT(days.begin(day).ms <= moment.ms);
      RC_ASSERT(moment.ms < days.begin(day + 1).ms);
    }
  });
}

}  // namespace nc
