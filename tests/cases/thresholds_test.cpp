#include "cases/thresholds.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

TEST_CASE("the shipped table changes at 48, 72 and 96 hours") {
  CHECK(cases::hour_thresholds(shipped_guidance()) == std::vector<int>{48, 72, 96});
}

TEST_CASE("a table without hours has no thresholds") {
  auto guidance = shipped_guidance();
  guidance.rules.clear();
  CHECK(cases::hour_thresholds(guidance).empty());
  CHECK(cases::window_of({}, 500) == 0);
}

TEST_CASE("a threshold belongs to the window it ends") {
  const std::vector<int> thresholds = {48, 72, 96};
  CHECK(cases::window_of(thresholds, 0) == 0);
  CHECK(cases::window_of(thresholds, 48) == 0);
  CHECK(cases::window_of(thresholds, 49) == 1);
  CHECK(cases::window_of(thresholds, 72) == 1);
  CHECK(cases::window_of(thresholds, 96) == 2);
  CHECK(cases::window_of(thresholds, 97) == 3);
}

TEST_CASE("guidance can add a lung region but never take one away") {
  auto guidance = shipped_guidance();
  guidance::RegionSet neck;
  neck.insert(guidance::Region::neck);
  guidance::RegionSet upper_trapezius = neck;
  upper_trapezius.insert(guidance::Region::shoulder);
  guidance::RegionSet back;
  back.insert(guidance::Region::upper_back);
  guidance.scoring.lung_regions = {};
  CHECK_FALSE(cases::has_lung_region(guidance, neck));
  CHECK(cases::has_lung_region(guidance, upper_trapezius));
  CHECK(cases::has_lung_region(guidance, back));
  guidance.scoring.lung_regions = neck;
  CHECK(cases::has_lung_region(guidance, neck));
}
