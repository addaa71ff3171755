#include "statistics/record_decisions.hpp"

#include <catch2/catch.hpp>

#include "record/past_attempts.hpp"

using namespace nc::record;

namespace nc::practice {

using guidance::Urgency;

TEST_CASE(
    "a record's decisions come in its order, whatever a clock was set to, with what the documents decide and how sure "
    "the trainee was") {
  std::vector<record::PastAttempt> past =
      past_attempts({{"first", 2, false, 3}, {"later", 1, true, 2, Urgency::contact, {}}});
  past[1].score.visits.front().items.front().given = "contact";
  const auto decisions = statistics::decisions_of(past);
  REQUIRE(decisions.size() == 2);
  CHECK(decisions[0].case_id.text() == "first");
  CHECK(decisions[0].certainty == 3);
  CHECK_FALSE(decisions[0].answer.has_value());
  CHECK(decisions[1].key == Urgency::contact);
  CHECK(decisions[1].answer == Urgency::contact);
  CHECK(decisions[1].credit == 1);
}

TEST_CASE("a visit without a scored decision is left out, and one that the documents do not cover is not") {
  std::vector<record::PastAttempt> past = past_attempts({{"a"}, {"b", 1, true, 3, Urgency::not_covered, {}}});
  past[0].score.visits.front().items.front().kind = scoring::ItemKind::advice;
  const auto decisions = statistics::decisions_of(past);
  REQUIRE(decisions.size() == 1);
  CHECK(decisions[0].key == Urgency::not_covered);
  CHECK(statistics::decision_item(past[0].score.visits.front()) == nullptr);
}

}  // namespace nc::practice
