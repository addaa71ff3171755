#include "guidance/urgency.hpp"

#include <catch2/catch.hpp>

namespace nc::guidance {

TEST_CASE("every class is written and read by one word") {
  for (const char* word : {"expected", "monitor", "contact", "emergency", "not-covered"}) {
    const auto urgency = parse_urgency(word);
    REQUIRE(urgency);
    CHECK(to_text(*urgency) == word);
  }
  CHECK_FALSE(parse_urgency("EMERGENCY"));
  CHECK_FALSE(parse_urgency("not_covered"));
}

TEST_CASE("classes rise from expected to emergency") {
  CHECK(Urgency::expected < Urgency::monitor);
  CHECK(Urgency::monitor < Urgency::contact);
  CHECK(Urgency::contact < Urgency::emergency);
}

TEST_CASE("a set of classes lists its members in rising order") {
  UrgencySet set;
  CHECK(set.empty());
  CHECK(set.members().empty());
  set.insert(Urgency::contact);
  set.insert(Urgency::expected);
  set.insert(Urgency::not_covered);
  CHECK(set.members() == std::vector<Urgency>{Urgency::expected, Urgency::contact, Urgency::not_covered});
  set.erase(Urgency::expected);
  CHECK_FALSE(set.contains(Urgency::expected));
  CHECK(set.contains(Urgency::contact));
  UrgencySet same;
  same.insert(Urgency::not_covered);
  CHECK(set != same);
  same.insert(Urgency::contact);
  CHECK(set == same);
}

}  // namespace nc::guidance
