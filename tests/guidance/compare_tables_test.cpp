#include "guidance/compare_tables.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "guidance/derive.hpp"
#include "guidance/generators.hpp"
#include "testing/property.hpp"
#include "testing/shipped_guidance.hpp"

namespace nc::guidance {
namespace {

std::uint64_t moved(const TableComparison& comparison, Urgency before, Urgency after) {
  std::uint64_t sum = 0;
  for (const TableDifference& one : comparison.differences) {
    if (one.before.key == before && one.after.key == after) sum += one.combinations;
  }
  return sum;
}

}  // namespace

TEST_CASE("a table differs from itself in nothing") {
  const TableComparison comparison = compare_tables(testing::shipped(), testing::shipped());
  CHECK(comparison.combinations == 5331456);
  CHECK(comparison.differences.empty());
}

TEST_CASE("since the first edition an uncovered complaint hides nothing that is watched, and no other class changed") {
  const TableComparison comparison = compare_tables(testing::first_edition(), testing::shipped());
  CHECK(moved(comparison, Urgency::not_covered, Urgency::monitor) == 56676);
  for (const TableDifference& one : comparison.differences) {
    const bool same = one.before.key == one.after.key;
    CHECK((same || one.before.key == Urgency::not_covered));
  }
}

TEST_CASE("the simplest findings of a difference are among those that differ so") {
  const Guidance before = testing::first_edition();
  const Guidance after = testing::shipped();
  for (const TableDifference& one : compare_tables(before, after).differences) {
    REQUIRE_FALSE(find_invalid(one.simplest));
    CHECK(derive(before, one.simplest).key == one.before.key);
    CHECK(derive(before, one.simplest).accepted == one.before.accepted);
    CHECK(derive(after, one.simplest).key == one.after.key);
    CHECK(derive(after, one.simplest).accepted == one.after.accepted);
  }
}

TEST_CASE("any findings of which two tables say different things are among the differences") {
  const Guidance before = testing::first_edition();
  const Guidance after = testing::shipped();
  const TableComparison comparison = compare_tables(before, after);
  nc::testing::prop("for any findings", [&] {
    const Findings found = *testing::valid_findings();
    const Derivation former = derive(before, found);
    const Derivation latter = derive(after, found);
    const bool differs = former.key != latter.key || former.accepted != latter.accepted;
    const bool is_told =
        std::any_of(comparison.differences.begin(), comparison.differences.end(), [&](const TableDifference& one) {
          return one.before.key == former.key && one.before.accepted == former.accepted &&
                 one.after.key == latter.key && one.after.accepted == latter.accepted;
        });
    RC_ASSERT(!differs || is_told);
  });
}

}  // namespace nc::guidance
