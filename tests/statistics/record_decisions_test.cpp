#include "statistics/record_decisions.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "record/past_attempts.hpp"

using namespace nc::record;

namespace nc::practice {

using guidance::Urgency;

TEST_CASE("a record's decisions come oldest first, with what the documents decide and how sure the trainee was") {
  std::vector<record::PastAttempt> past =
      past_attempts({{"later", 2, true, 2, Urgency::contact, {}}, {"first", 1, false, 3}});
  past[0].score.visits.front().items.front().given = "contact";
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

TEST_CASE("the order in which a record is kept changes nothing") {
  rc::check([] {
    std::vector<record::PastAttempt> past = *any_past();
    for (std::size_t at = 0; at < past.size(); ++at)
      past[at].attempt = record::AttemptId(std::to_string(at));
    const auto before = statistics::decisions_of(past);
    std::reverse(past.begin(), past.end());
    const auto after = statistics::decisions_of(past);
    RC_ASSERT(after.size() == before.size());
    for (std::size_t at = 0; at < after.size(); ++at)
      RC_ASSERT(after[at].case_id == before[at].case_id);
  });
}

}  // namespace nc::practice
