#include "words/pages/twins.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("each side says where and when, and what the other has") {
  guidance::RegionSet regions;
  regions.insert(guidance::Region::neck);
  CHECK(twin_when(regions, 26) == "Neck · 26 hours after the session");
  CHECK(twin_when(regions, 1) == "Neck · 1 hour after the session");
  CHECK(twin_there("new trouble with it") == "There: new trouble with it");
}

}  // namespace nc::words
