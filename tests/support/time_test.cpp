#include "support/time.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace nc;

TEST_CASE("the epoch and known moments have their usual text") {
  CHECK(to_iso8601({0}) == "1970-01-01T00:00:00.000Z");
  CHECK(to_iso8601({951'782'400'000}) == "2000-02-29T00:00:00.000Z");
  CHECK(to_iso8601({-1}) == "1969-12-31T23:59:59.999Z");
  CHECK(to_iso8601({1'795'349'815'250}) == "2026-11-22T12:16:55.250Z");
}

TEST_CASE("every moment survives the way to text and back") {
  CHECK(rc::check("round trip", [] {
    const UtcTime time{*rc::gen::inRange<std::int64_t>(-62'135'596'800'000, 253'402'300'799'999)};
    RC_ASSERT(parse_iso8601(to_iso8601(time)) == std::optional<UtcTime>(time));
  }));
}

TEST_CASE("a date alone and a time without milliseconds are read") {
  CHECK(parse_iso8601("2000-02-29") == std::optional<UtcTime>(UtcTime{951'782'400'000}));
  CHECK(parse_iso8601("1970-01-01T00:00:01Z") == std::optional<UtcTime>(UtcTime{1000}));
}

TEST_CASE("impossible dates and other forms are refused") {
  for (const char* text :
       {"", "2026", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-11-22T24:00:00Z",
        "2026-11-22T09:60:00Z", "2026-11-22T09:30:00", "2026-11-22 09:30:00Z", "2026-11-22T09:30:00.25Z",
        "2026-11-22T09:30:00.250+01:00", "x026-11-22", "2026-11-22T09:30:00Zx"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso8601(text));
  }
}
