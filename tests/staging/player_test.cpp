#include "staging/player.hpp"

#include <catch2/catch.hpp>

#include "record/entry.hpp"
#include "staging/shipped_content.hpp"

namespace nc::staging {

TEST_CASE("the same actions give the same model and the same record, every time") {
  const auto content = shipped_content();
  const cases::CaseId first = content->cases.front().id;
  Player one(content);
  Player other(content);
  for (Player* player : {&one, &other})
    player->act(practice::StartCase{first}).answer_right();
  CHECK(one.events() > 2);
  REQUIRE(one.record().size() == 1);
  const record::AttemptId attempt = one.record().front().id;
  const std::vector<record::Event>& events = one.log_of(attempt);
  REQUIRE(other.log_of(attempt).size() == events.size());
  for (std::size_t at = 0; at < events.size(); ++at) {
    CHECK(other.log_of(attempt)[at].at == events[at].at);
    CHECK(record::body_text(other.log_of(attempt)[at].body) == record::body_text(events[at].body));
  }
  CHECK(one.shows<practice::DebriefScreen>());
}

}  // namespace nc::staging
