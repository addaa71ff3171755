#include "app/engine/local_time.hpp"

#include <cstdlib>
#include <optional>
#include <string>

#include <catch2/catch.hpp>

namespace nc::app {
namespace {

/// The time zone of the machine for the life of the object, as a rule that needs no table of zones.
class Zone {
 public:
  explicit Zone(const char* rule) {
    if (const char* before = std::getenv("TZ")) before_ = before;
    ::setenv("TZ", rule, 1);
  }
  Zone(const Zone&) = delete;
  Zone& operator=(const Zone&) = delete;
  ~Zone() {
    if (before_)
      ::setenv("TZ", before_->c_str(), 1);
    else
      ::unsetenv("TZ");
  }

 private:
  std::optional<std::string> before_;
};

UtcTime at(const char* text) {
  return parse_iso8601(text).value();
}

}  // namespace

TEST_CASE("in Los Angeles the day turns at four in the night, in winter and in summer") {
  const Zone zone("PST8PDT,M3.2.0,M11.1.0");
  const LocalDays days = read_local_days();
  CHECK(days.between(at("2026-11-23T23:59:00Z"), at("2026-11-24T00:01:00Z")) == 0);
  CHECK(days.begin(days.of(at("2026-11-24T20:00:00Z"))) == at("2026-11-24T12:00:00Z"));
  CHECK(days.begin(days.of(at("2026-07-01T20:00:00Z"))) == at("2026-07-01T11:00:00Z"));
  CHECK(days.begin(days.of(at("2041-07-01T20:00:00Z"))) == at("2041-07-01T11:00:00Z"));
}

TEST_CASE("in Auckland too, where summer is around the end of the year") {
  const Zone zone("NZST-12NZDT,M9.5.0,M4.1.0/3");
  const LocalDays days = read_local_days();
  CHECK(days.between(at("2026-11-22T23:59:00Z"), at("2026-11-23T00:01:00Z")) == 0);
  CHECK(days.begin(days.of(at("2026-11-23T20:00:00Z"))) == at("2026-11-23T15:00:00Z"));
  CHECK(days.begin(days.of(at("2026-06-23T20:00:00Z"))) == at("2026-06-23T16:00:00Z"));
}

TEST_CASE("where clocks are never shifted there is one offset for all days") {
  const Zone zone("IST-5:30");
  CHECK(read_local_days().begin(Day{20'000}).ms % 86'400'000 == (4 * 60 - 5 * 60 - 30 + 24 * 60) * 60'000);
}

}  // namespace nc::app
