#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

namespace nc::ui {

using testing::UiDriver;

TEST_CASE("the guidance names every document with its file until something is searched for") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Guidance");
  for (const auto& document : window.model().content->guidance.documents)
    CHECK(window.says(document.file));
}

TEST_CASE("a search leaves the statements that hold its words, and says so when none does") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Guidance");
  const std::string first = window.model().content->guidance.statements.front().text;
  CHECK(window.says(first));
  window.focus("guidance/search").type("no such words anywhere");
  CHECK_FALSE(window.says(first));
  CHECK(std::get<practice::GuidanceScreen>(window.screen()).families.empty());
  CHECK(window.says("Nothing"));
}

TEST_CASE("guidance that is opened from a debrief leads back to it") {
  UiDriver window(practice::shipped_content());
  window.player().act(practice::StartCase{window.model().content->cases.front().id}).answer_right();
  window.settle();
  REQUIRE(window.player().shows<practice::DebriefScreen>());
  window.player().act(practice::OpenGuidance{});
  window.settle();
  window.press_id("bar/back");
  CHECK(window.player().shows<practice::DebriefScreen>());
}

}  // namespace nc::ui
