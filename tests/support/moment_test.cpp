#include "support/moment.hpp"

#include <catch2/catch.hpp>

using namespace nc;

namespace {

Moment at(std::int64_t wall_ms, std::int64_t boot_ms, const std::string& boot = "b") {
  return {UtcTime{wall_ms}, {boot, boot_ms}};
}

}  // namespace

TEST_CASE("within one start of the machine the clock that cannot be set says how long it was") {
  CHECK(ms_between(at(1000, 10), at(61000, 60010)) == 60000);
  CHECK(ms_between(at(1000, 10), at(-7200000, 60010)) == 60000);
  CHECK(ms_between(at(1000, 10), at(999999999, 60010)) == 60000);
}

TEST_CASE("across a start of the machine the clock on the wall says it, and it is never negative") {
  CHECK(ms_between(at(1000, 99999, "a"), at(61000, 5, "b")) == 60000);
  CHECK(ms_between(at(61000, 99999, "a"), at(1000, 5, "b")) == 0);
  CHECK(ms_between(at(1000, 0, ""), at(61000, 0, "")) == 60000);
}

TEST_CASE("a clock that was set is known within one start of the machine only") {
  CHECK(clock_jump_ms(at(1000, 10), at(61000, 60010)) == 0);
  CHECK(clock_jump_ms(at(1000, 10), at(1000 - 7200000, 10)) == -7200000);
  CHECK(clock_jump_ms(at(1000, 10), at(3601000, 10)) == 3600000);
  CHECK(clock_jump_ms(at(1000, 10, "a"), at(3601000, 10, "b")) == 0);
}

TEST_CASE("across a start of the machine a clock that seems to go back was set back by at least that") {
  CHECK(clock_jump_ms(at(3601000, 10, "a"), at(1000, 10, "b")) == -3600000);
  CHECK(clock_jump_ms(at(3601000, 0, ""), at(1000, 0, "")) == -3600000);
}

TEST_CASE("a machine that was put back to an earlier state counts as started anew") {
  CHECK(went_back(at(1000, 500), at(61000, 400)));
  CHECK_FALSE(went_back(at(1000, 500), at(61000, 500)));
  CHECK_FALSE(went_back(at(1000, 500, "a"), at(61000, 400, "b")));
  CHECK_FALSE(went_back(at(1000, 500, ""), at(61000, 400, "")));
  CHECK(ms_between(at(1000, 500), at(61000, 400)) == 60000);
  CHECK(clock_jump_ms(at(1000, 500), at(61000, 400)) == 0);
}
