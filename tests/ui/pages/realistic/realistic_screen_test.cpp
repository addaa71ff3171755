#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

namespace nc::ui {

using testing::UiDriver;

TEST_CASE("realistic practice ends with every case, its outcome, and what calls are worth at the policy's rate") {
  UiDriver window(practice::shipped_content());
  window.player().act(practice::StartRealistic{3});
  while (window.model().pages.shows<practice::AttemptPage>()) {
    if (window.player().shows<practice::CaseScreen>())
      window.player().answer_right();
    else
      window.player().act(practice::Next{});
  }
  window.settle();
  const auto result = std::get<practice::RealisticResultScreen>(window.screen());
  REQUIRE(result.lines.size() == 3);
  for (const auto& line : result.lines)
    CHECK(window.says(line.title));
  CHECK(window.says(result.reason));
  window.press(Role::button, "Back to the library");
  CHECK(window.model().pages.shows<practice::LibraryPage>());
}

}  // namespace nc::ui
