#include "practice/session/graded_record.hpp"

#include <catch2/catch.hpp>

#include "testing/player.hpp"

using namespace nc;
using namespace nc::practice;

namespace {

SharedRecord shared(std::vector<record::Attempt> attempts) {
  return std::make_shared<const std::vector<record::Attempt>>(std::move(attempts));
}

/// A trainee who worked two cases to their end and left a third one open.
Player after_two_cases() {
  Player player(all_for_practice());
  for (const std::size_t at : {0U, 1U})
    player.act(StartCase{player.model().content->catalogue[at].case_id()}).answer_right().act(Next{});
  player.act(StartCase{player.model().content->catalogue[2].case_id()});
  return player;
}

}  // namespace

TEST_CASE("a record with all of its editions is graded without the library as with it") {
  const Player player = after_two_cases();
  const SharedRecord record = shared(player.record());
  const GradedRecord with = grade_record(*player.model().content, player.former(), {}, record);
  const auto without_cases = library::without_cases(player.model().content->guidance);
  const GradedRecord without = grade_record(*without_cases, player.former(), {}, record);
  REQUIRE(with.past->size() == player.model().past->size());
  REQUIRE(without.past->size() == with.past->size());
  for (std::size_t at = 0; at < with.past->size(); ++at) {
    CHECK((*without.past)[at].attempt == (*with.past)[at].attempt);
    CHECK((*without.past)[at].score.score == (*with.past)[at].score.score);
    CHECK((*without.past)[at].score.outcome == (*with.past)[at].score.outcome);
  }
  CHECK(without.ungraded.empty());
  CHECK_FALSE(without.leans_on_library);
}

TEST_CASE("a record that lacks its editions leans on the library, and names the cases that nobody has") {
  const Player player = after_two_cases();
  const SharedRecord record = shared(player.record());
  CHECK(grade_record(*player.model().content, {}, {}, record).leans_on_library);
  const auto without_cases = library::without_cases(player.model().content->guidance);
  const GradedRecord graded = grade_record(*without_cases, {}, {}, record);
  CHECK(graded.past->empty());
  CHECK(graded.ungraded.size() == 2);
}

TEST_CASE("only the trainee's own attempts and those of nobody are graded, and all names are known") {
  std::vector<record::Attempt> attempts = after_two_cases().record();
  attempts[0].started.trainee = record::TraineeId("Ben");
  const Player player = after_two_cases();
  const GradedRecord graded =
      grade_record(*player.model().content, player.former(), record::TraineeId("Ana"), shared(std::move(attempts)));
  CHECK(graded.past->size() == player.model().past->size() - 1);
  CHECK(graded.names->trainees == std::vector<std::string>{"Ben"});
}

TEST_CASE("a record is settled once its newest sitting was left, and not before") {
  Player player(all_for_practice());
  const auto is_settled = [&player] {
    return grade_record(*player.model().content, player.former(), {}, shared(player.record())).is_settled;
  };
  CHECK(is_settled());
  player.act(StartCase{player.model().content->catalogue[0].case_id()});
  CHECK_FALSE(is_settled());
  player.answer_right();
  CHECK_FALSE(is_settled());
  player.act(Next{});
  CHECK(is_settled());
  player.act(StartPractice{2}).answer_right().act(Next{});
  CHECK_FALSE(is_settled());
}
