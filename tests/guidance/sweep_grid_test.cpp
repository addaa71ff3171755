#include "guidance/sweep_grid.hpp"

#include <set>
#include <tuple>

#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

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

TEST_CASE("combinations are alike exactly when the same conditions of every table hold") {
  const Guidance guidance = testing::shipped();
  const CompiledTable table(guidance);
  const SweepGrid grid = loose_grid();
  const SortedGrid sorted = sort_alike(grid, {&table});
  REQUIRE(sorted.group_of.size() == grid.size());
  std::uint64_t counted = 0;
  for (const AlikeCombinations& group : sorted.groups)
    counted += group.count;
  CHECK(counted == grid.size());
  CHECK(sorted.groups.size() < grid.size());
  for (std::size_t i = 0; i < grid.size(); ++i) {
    const AlikeCombinations& group = sorted.groups[sorted.group_of[i]];
    const Findings simplest = grid.at(group.simplest);
    CHECK(table.matching(grid.at(i)) == table.matching(simplest));
    CHECK(count_stated(simplest) <= count_stated(grid.at(i)));
  }
}

TEST_CASE("a combination that cannot be true is in no group") {
  const Guidance guidance = testing::shipped();
  const CompiledTable table(guidance);
  const SweepGrid grid = linked_grid({23, 48});
  const SortedGrid sorted = sort_alike(grid, {&table});
  for (std::size_t i = 0; i < grid.size(); ++i)
    CHECK((sorted.group_of[i] == SortedGrid::no_group) == find_invalid(grid.at(i)).has_value());
}

}  // namespace nc::guidance
