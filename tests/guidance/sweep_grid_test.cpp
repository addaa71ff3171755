#include "guidance/sweep_grid.hpp"

#include <set>
#include <tuple>

#include <catch2/catch.hpp>

namespace nc::guidance {

TEST_CASE("a grid holds every combination once") {
  const std::vector<int> hours{10, 60};
  const SweepGrid grid({Finding::pain, Finding::site}, &hours);
  CHECK(grid.size() == 4 * 4 * 2);
  std::set<std::tuple<int, int, int>> seen;
  for (std::size_t i = 0; i < grid.size(); ++i) {
    const Findings findings = grid.at(i);
    seen.insert({findings[Finding::pain], findings[Finding::site], findings.hours});
    CHECK(findings[Finding::chest] == 0);
  }
  CHECK(seen.size() == grid.size());
}

TEST_CASE("a stride is one step on its axis") {
  const SweepGrid grid({Finding::breathing, Finding::nerve}, nullptr);
  for (std::size_t i = 0; i + grid.stride(1) < grid.size(); ++i) {
    CHECK(grid.position(i + grid.stride(1), 1) == grid.position(i, 1) + 1);
    CHECK(grid.position(i + grid.stride(1), 0) == grid.position(i, 0));
  }
}

}  // namespace nc::guidance
