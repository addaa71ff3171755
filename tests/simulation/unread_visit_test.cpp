#include "simulation/unread_visit.hpp"

#include <catch2/catch.hpp>

#include "testing/graded_content.hpp"

using namespace nc;
using namespace nc::simulation;

TEST_CASE("what is seen without reading has a number for every name") {
  const auto guidance = scoring::shipped_guidance();
  for (const cases::Case& the_case : scoring::shipped_cases(guidance)) {
    const UnreadCase unread = unread_case(guidance, the_case);
    REQUIRE(unread.visits.size() == the_case.visits.size());
    for (const UnreadVisit& visit : unread.visits)
      REQUIRE(visit.numbers.size() == number_names(guidance).size());
  }
}

TEST_CASE("findings change nothing of what is seen without reading, but how long the program's own answers are") {
  const auto guidance = scoring::shipped_guidance();
  cases::Case the_case = scoring::make_case({guidance::Region::upper_back},
                                            {scoring::make_visit(30, {scoring::mild_ache(), scoring::mild_ache("b")})});
  const UnreadCase before = unread_case(guidance, the_case);
  the_case.visits[0].symptoms[0].findings[guidance::Finding::breathing] = 1;
  const UnreadCase after = unread_case(guidance, the_case);
  CHECK(before.visits[0].seen.key == guidance::Urgency::expected);
  CHECK(after.visits[0].seen.key == guidance::Urgency::emergency);
  const auto names = number_names(guidance);
  for (std::size_t at = 0; at < names.size(); ++at)
    if (names[at] != "length of the answers") CHECK(after.visits[0].numbers[at] == before.visits[0].numbers[at]);
  CHECK(after.visits[0].offered == before.visits[0].offered);
  CHECK(after.visits[0].chance == before.visits[0].chance);
}

TEST_CASE("twins are known by either of them") {
  UnreadCase a;
  UnreadCase b;
  a.id = cases::CaseId("a");
  b.id = cases::CaseId("b");
  CHECK_FALSE(are_twins(a, b));
  b.twin = a.id;
  CHECK(are_twins(a, b));
  CHECK(are_twins(b, a));
}
