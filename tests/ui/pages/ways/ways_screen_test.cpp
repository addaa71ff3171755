#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

// The page of all ways to practise, as it is used.

namespace nc::ui {
namespace {

using testing::UiDriver;

/// A possible collapsed lung, called expected with full certainty.
void miss_dangerously(UiDriver& window) {
  window.player().act(practice::StartCase{cases::CaseId("upper-back-ceramics-student")});
  scoring::VisitAnswers answers = window.player().right();
  answers.decision = guidance::Urgency::expected;
  answers.certainty = 3;
  window.player().answer(answers).act(practice::Next{}).act(practice::OpenLibrary{});
  window.settle();
}

void open_ways(UiDriver& window) {
  window.press(Role::button, "More ways");
  REQUIRE(window.model().pages.shows<practice::WaysPage>());
}

}  // namespace

TEST_CASE("before anything was practised, ways that need a record say why they have nothing") {
  UiDriver window(practice::shipped_content());
  open_ways(window);
  for (const char* way : {"Start: Spaced review", "Start: My misses", "Start: Dangerous misses"}) {
    INFO(way);
    CHECK(window.node(Role::button, way).state.disabled);
    CHECK(window.says(window.node(Role::button, way).description));
  }
  CHECK(window.says("a case comes back some days after it was practised"));
  CHECK(window.says("No dangerous miss among these."));
  CHECK_FALSE(window.node(Role::button, "Start: Twins apart").state.disabled);
  CHECK_FALSE(window.node(Role::button, "Start: Practise 10").state.disabled);
}

TEST_CASE("a dangerous miss can be practised at once from the page of ways") {
  UiDriver window(practice::shipped_content());
  miss_dangerously(window);
  open_ways(window);
  window.press(Role::button, "Start: Dangerous misses");
  REQUIRE(window.model().pages.shows<practice::AttemptPage>());
  CHECK(window.model().attempt->started.case_id == cases::CaseId("upper-back-ceramics-student"));
}

TEST_CASE("twins apart begin with half of the pairs, and the debrief does not name a twin that is still to come") {
  UiDriver window(practice::shipped_content());
  open_ways(window);
  window.press(Role::button, "Start: Twins apart");
  const std::vector<cases::CaseId> queue = window.model().sitting->queue;
  REQUIRE(queue.size() == 10);
  window.player().answer(window.player().right());
  REQUIRE(window.player().shows<practice::DebriefScreen>());
  const auto& debrief = window.player().screen<practice::DebriefScreen>();
  if (debrief.case_finished) CHECK_FALSE(debrief.twin.has_value());
}

TEST_CASE("a family can be practised, and shown in the library with a chip that takes it off again") {
  UiDriver window(practice::shipped_content());
  open_ways(window);
  window.press(Role::link, "Show: lung");
  REQUIRE(window.model().pages.shows<practice::LibraryPage>());
  const std::size_t shown = std::get<practice::LibraryScreen>(window.screen()).rows.size();
  CHECK(shown > 0);
  const std::size_t all = practice::filter_cases(*window.model().content, {}, {}).size();
  CHECK(shown < all);
  window.press(Role::check_box, "Family: lung");
  CHECK(std::get<practice::LibraryScreen>(window.screen()).rows.size() == all);
}

TEST_CASE("the regions on the page keep every way to them, by pointer, keyboard and digit") {
  UiDriver window(practice::shipped_content());
  open_ways(window);
  const auto left = [&window] { return std::get<practice::WaysScreen>(window.screen()).cases; };
  const std::size_t all = left();
  window.press(Role::check_box, "1 Neck");
  CHECK(left() < all);
  CHECK(window.says("that the filter leaves"));
  window.press(Role::link, "All cases");
  CHECK(left() == all);
  window.press(Role::check_box, "3 Shoulder");
  window.key(Key::escape);
  CHECK(window.model().pages.shows<practice::LibraryPage>());
}

TEST_CASE("what is due can be reviewed from the library, and is no longer offered afterwards") {
  UiDriver window(practice::shipped_content());
  miss_dangerously(window);
  CHECK_FALSE(window.has(Role::button, "Review 1"));
  window.player().wait(std::int64_t{2} * 86'400'000).act(practice::OpenLibrary{});
  window.settle();
  CHECK(window.says("1 due today"));
  CHECK(window.says("review due now"));
  window.press(Role::check_box, "Due 1");
  CHECK(std::get<practice::LibraryScreen>(window.screen()).rows.size() == 1);
  window.press(Role::button, "Review 1");
  CHECK(window.model().attempt->started.case_id == cases::CaseId("upper-back-ceramics-student"));
}

}  // namespace nc::ui
