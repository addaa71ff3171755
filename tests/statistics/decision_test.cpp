#include "statistics/decision.hpp"

#include <set>

#include <catch2/catch.hpp>

#include "statistics/decisions.hpp"
#include "testing/property.hpp"

namespace nc::statistics {
namespace {

using testing::decision;
using testing::Urgency;

std::set<std::pair<std::string, int>> places(const std::vector<Decision>& decisions) {
  std::set<std::pair<std::string, int>> result;
  for (const Decision& one : decisions)
    result.emplace(one.case_id.text(), one.visit);
  return result;
}

}  // namespace

TEST_CASE("a case that is practised again counts as it was answered first") {
  const std::vector<Decision> first =
      first_attempts({decision("a", Urgency::contact, Urgency::expected), decision("b", Urgency::contact, std::nullopt),
                      decision("a", Urgency::contact, Urgency::contact)});
  REQUIRE(first.size() == 2);
  CHECK(first[0].answer == Urgency::expected);
  CHECK(first[1].case_id.text() == "b");
}

TEST_CASE("the visits of a case are decisions of their own") {
  Decision later = decision("a", Urgency::contact, Urgency::monitor);
  later.visit = 1;
  CHECK(first_attempts({decision("a", Urgency::monitor, Urgency::monitor), later, later}).size() == 2);
}

TEST_CASE("first attempts are distinct, all there, and in order") {
  nc::testing::prop("for any decisions", [] {
    const std::vector<Decision> all = *testing::any_decisions();
    const std::vector<Decision> first = first_attempts(all);
    RC_ASSERT(places(first).size() == first.size());
    RC_ASSERT(places(first) == places(all));
    RC_ASSERT(first_attempts(first).size() == first.size());
    std::size_t next = 0;
    for (const Decision& one : all) {
      if (next < first.size() && one.case_id == first[next].case_id && one.visit == first[next].visit) ++next;
    }
    RC_ASSERT(next == first.size());
  });
}

}  // namespace nc::statistics
