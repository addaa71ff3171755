#include "words/terms.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("regions are read as a sentence begins") {
  guidance::RegionSet regions;
  CHECK(region_words(regions).empty());
  regions.insert(guidance::Region::neck);
  CHECK(region_words(regions) == "Neck");
  regions.insert(guidance::Region::shoulder);
  CHECK(region_words(regions) == "Neck, shoulder");
  CHECK(region_word(guidance::Region::upper_back) == "Upper back");
}

TEST_CASE("every level, topic, urgency and verdict has the word of its own place") {
  CHECK(difficulty_word(1) == "Plain");
  CHECK(difficulty_word(2) == "Mixed");
  CHECK(difficulty_word(3) == "Subtle");
  CHECK(topic_word(cases::Topic::breathing) == "Breathing");
  CHECK(topic_word(cases::Topic::self_care) == "Self-care");
  CHECK(topic_word(cases::Topic::other) == "Anything else");
  CHECK(urgency_word(guidance::Urgency::expected) == "Expected");
  CHECK(urgency_word(guidance::Urgency::emergency) == "Emergency");
  CHECK(urgency_sentence(guidance::Urgency::contact) == "Contact the treating provider promptly");
  CHECK(urgency_sentence(guidance::Urgency::not_covered) == not_covered_heading);
  CHECK(verdict_word(scoring::Verdict::right) == "Right");
  CHECK(verdict_word(scoring::Verdict::under_called) == "Called too low");
  CHECK(verdict_word(scoring::Verdict::not_scored) == "Not scored");
}

TEST_CASE("an outcome is said with its score when there is one") {
  CHECK(outcome_and_score(scoring::Outcome::safe, 99.6) == "Safe · 100");
  CHECK(outcome_and_score(scoring::Outcome::unsafe, 40) == "Unsafe · 40");
  CHECK(outcome_and_score(scoring::Outcome::over_called, 37.5) == "Over-called · 38");
  CHECK(outcome_and_score(scoring::Outcome::critical_miss, std::nullopt) == "Critical miss");
}

}  // namespace nc::words
