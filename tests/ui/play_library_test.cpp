#include <catch2/catch.hpp>

#include "testing/answer_sheets.hpp"
#include "testing/window/case_player.hpp"

// Every practice case, worked to its end by keyboard in the window.

namespace nc::ui {
namespace {

using testing::play_case;
using testing::Sheet;
using testing::UiDriver;

const practice::DebriefScreen& play(UiDriver& window, const library::SharedContent& content,
                                    const cases::Case& the_case, const Sheet& sheet) {
  window.restart(content);
  play_case(window, the_case.id, sheet);
  INFO("case " << the_case.id);
  REQUIRE(window.model().attempt->answers.visits == sheet);
  const auto* debrief = std::get_if<practice::DebriefScreen>(&window.screen());
  REQUIRE(debrief != nullptr);
  REQUIRE(debrief->case_finished);
  return *debrief;
}

}  // namespace

TEST_CASE("every practice case worked by keyboard with all-right answers gives 100, safe") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  for (const cases::Case& one : content->cases) {
    if (one.use == cases::CaseUse::exam) continue;
    const auto& debrief = play(window, content, one, testing::right_sheet(content->guidance, one));
    INFO("case " << one.id);
    CHECK(debrief.outcome == scoring::Outcome::safe);
    if (debrief.score) CHECK(*debrief.score == Approx(100.0));
    CHECK(window.says("Safe"));
  }
}

TEST_CASE("every practice case worked by keyboard with all-wrong answers has the outcome its key demands") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  for (const cases::Case& one : content->cases) {
    if (one.use == cases::CaseUse::exam) continue;
    const auto& debrief = play(window, content, one, testing::wrong_sheet(content->guidance, one));
    INFO("case " << one.id);
    CHECK(debrief.outcome == testing::outcome_of_wrong_sheet(content->guidance, one));
    if (debrief.score) CHECK(*debrief.score < 50.0);
  }
}

TEST_CASE("random answers to every practice case, given by keyboard, are recorded exactly") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  SeededRandom random(20261122);
  for (const cases::Case& one : content->cases) {
    if (one.use == cases::CaseUse::exam) continue;
    const Sheet sheet = testing::random_sheet(content->guidance, one, random);
    const auto& debrief = play(window, content, one, sheet);
    const scoring::Score score = scoring::grade(content->guidance, one, {one.id, sheet});
    INFO("case " << one.id);
    CHECK(debrief.outcome == score.outcome);
    CHECK(debrief.score == score.score);
  }
}

}  // namespace nc::ui
