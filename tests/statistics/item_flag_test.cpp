#include "statistics/item_flag.hpp"

#include <catch2/catch.hpp>

#include "testing/property.hpp"

namespace nc::statistics {
namespace {

ItemFlag flag_of(int n, std::optional<double> facility, std::optional<double> item_rest) {
  return flag_item({n, facility, n, item_rest}, FlagLimits{});
}

}  // namespace

TEST_CASE("twenty-nine trainees raise no flag, thirty do") {
  CHECK(flag_of(29, 0.01, -0.9) == ItemFlag::too_few);
  CHECK(flag_of(30, 0.01, -0.9) == ItemFlag::reversed);
}

TEST_CASE("no number raises a flag below thirty trainees") {
  nc::testing::prop("for any numbers", [] {
    const int n = *rc::gen::inRange(0, 30);
    const double facility = *rc::gen::inRange(0, 101) / 100.0;
    const double item_rest = *rc::gen::inRange(-100, 101) / 100.0;
    RC_ASSERT(flag_of(n, facility, item_rest) == ItemFlag::too_few);
  });
}

TEST_CASE("a flag names the most serious thing") {
  CHECK(flag_of(30, 0.6, 0.4) == ItemFlag::none);
  CHECK(flag_of(30, 0.6, 0.2) == ItemFlag::none);
  CHECK(flag_of(30, 0.6, 0.19) == ItemFlag::weak);
  CHECK(flag_of(30, 0.6, 0.0) == ItemFlag::weak);
  CHECK(flag_of(30, 0.6, -0.01) == ItemFlag::reversed);
  CHECK(flag_of(30, 0.19, 0.1) == ItemFlag::too_hard);
  CHECK(flag_of(30, 0.2, 0.3) == ItemFlag::none);
  CHECK(flag_of(30, 0.96, 0.1) == ItemFlag::too_easy);
  CHECK(flag_of(30, 0.95, 0.3) == ItemFlag::none);
}

TEST_CASE("an undefined number raises no flag") {
  CHECK(flag_of(100, std::nullopt, std::nullopt) == ItemFlag::none);
  CHECK(flag_of(100, 1.0, std::nullopt) == ItemFlag::too_easy);
}

TEST_CASE("a correlation of too few complete rows raises no flag of its own") {
  CHECK(flag_item({100, 0.5, 29, -0.9}, FlagLimits{}) == ItemFlag::none);
  CHECK(flag_item({100, 0.1, 29, -0.9}, FlagLimits{}) == ItemFlag::too_hard);
}

TEST_CASE("flags have names") {
  CHECK(to_text(ItemFlag::none) == "none");
  CHECK(to_text(ItemFlag::too_few) == "too-few");
  CHECK(to_text(ItemFlag::reversed) == "reversed");
  CHECK(to_text(ItemFlag::weak) == "weak");
  CHECK(to_text(ItemFlag::too_hard) == "too-hard");
  CHECK(to_text(ItemFlag::too_easy) == "too-easy");
}

}  // namespace nc::statistics
