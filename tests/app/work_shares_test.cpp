#include "app/work_shares.hpp"

#include <vector>

#include <catch2/catch.hpp>

using namespace nc::app;

TEST_CASE("every piece is done once, whatever the number of threads") {
  for (const unsigned threads : {1U, 2U, 7U}) {
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{1000}}) {
      std::vector<int> done(count, 0);
      share_work(count, [&done](std::size_t at) { ++done[at]; }, threads, {});
      CHECK(done == std::vector<int>(count, 1));
    }
  }
  CHECK(usable_threads() >= 1);
}
