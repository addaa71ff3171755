#include "words/pages/reading.hpp"

#include <catch2/catch.hpp>

namespace nc::words::reading {

TEST_CASE("how far the reading is never goes past the end") {
  CHECK(so_far(1'234, 10'000) == "1,234 of 10,000 cases read");
  CHECK(so_far(0, 1) == "0 of 1 case read");
  CHECK(so_far(7, 5) == "5 of 5 cases read");
}

}  // namespace nc::words::reading
