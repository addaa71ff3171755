#include "words/pages/welcome.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("the way in names the region that was chosen") {
  CHECK(welcome_start({}) == "Start with any case");
  guidance::RegionSet regions;
  regions.insert(guidance::Region::shoulder);
  CHECK(welcome_start(regions) == "Start with a shoulder case");
  guidance::RegionSet back;
  back.insert(guidance::Region::upper_back);
  CHECK(welcome_start(back) == "Start with an upper back case");
}

}  // namespace nc::words
