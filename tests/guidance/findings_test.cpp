#include "guidance/findings.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

using testing::findings;

TEST_CASE("every finding and value is read by the name it is written with") {
  for (const FindingTerms& terms : finding_terms()) {
    CHECK(parse_finding(terms.name) == terms.finding);
    CHECK(to_text(terms.finding) == terms.name);
    for (std::size_t i = 0; i < terms.value_count; ++i) {
      const auto value = parse_finding_value(terms.finding, terms.values[i]);
      REQUIRE(value);
      CHECK(*value == i);
      CHECK(to_text(terms.finding, *value) == terms.values[i]);
    }
  }
  CHECK_FALSE(parse_finding("fever"));
  CHECK_FALSE(parse_finding_value(Finding::pain, "unbearable"));
  CHECK_FALSE(parse_finding_value(Finding::pain, ""));
  CHECK(to_text(Finding::onset, 7) == "?");
}

TEST_CASE("the terms stand in the order of the findings") {
  for (std::size_t i = 0; i < finding_count; ++i)
    CHECK(finding_terms()[i].finding == static_cast<Finding>(i));
}

TEST_CASE("regions are read by name and kept as a set") {
  RegionSet regions;
  CHECK(regions.empty());
  regions.insert(parse_region("upper-back").value());
  CHECK(regions.contains(Region::upper_back));
  CHECK_FALSE(regions.contains(Region::neck));
  RegionSet others;
  others.insert(Region::neck);
  CHECK_FALSE(regions.overlaps(others));
  others.insert(Region::upper_back);
  CHECK(regions.overlaps(others));
  CHECK(regions != others);
  CHECK_FALSE(parse_region("lower-back"));
}

TEST_CASE("what is not stated is ordinary and valid") {
  const Findings unstated;
  CHECK(unstated.hours == 24);
  CHECK_FALSE(find_invalid(unstated));
}

TEST_CASE("pain needs a trend and a word on self-care") {
  CHECK(find_invalid(findings("pain=mild"))->finding == Finding::trend);
  CHECK(find_invalid(findings("pain=mild trend=improving"))->finding == Finding::selfcare);
  CHECK_FALSE(find_invalid(findings("pain=mild trend=improving selfcare=eased")));
}

TEST_CASE("without pain nothing can be said about it") {
  for (const char* words :
       {"trend=improving", "selfcare=eased", "spread=wide", "onset=late hours=60", "provoked=after-strenuous"}) {
    INFO(words);
    CHECK(find_invalid(findings(words)).has_value());
  }
}

TEST_CASE("soreness is late only when it was first felt after 48 hours") {
  const std::string pain = "pain=mild trend=unchanged selfcare=eased onset=late hours=";
  CHECK(find_invalid(findings(pain + "48"))->finding == Finding::onset);
  CHECK_FALSE(find_invalid(findings(pain + "49")));
}

TEST_CASE("numbness in the treated area is ongoing under 24 hours and persistent from then on") {
  CHECK_FALSE(find_invalid(findings("nerve=local-ongoing hours=23")));
  CHECK(find_invalid(findings("nerve=local-ongoing hours=24"))->finding == Finding::nerve);
  CHECK(find_invalid(findings("nerve=local-persistent hours=23"))->finding == Finding::nerve);
  CHECK_FALSE(find_invalid(findings("nerve=local-persistent hours=24")));
  CHECK_FALSE(find_invalid(findings("nerve=beyond-or-weak hours=1")));
}

}  // namespace nc::guidance
