#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

namespace nc::ui {

using testing::UiDriver;
using testing::UiOptions;

TEST_CASE("a window of any size, however small or large, draws every screen and keeps its keys") {
  const auto content = practice::shipped_content();
  for (const auto& [width, height] : {std::pair{1.0F, 1.0F}, std::pair{320.0F, 240.0F}, std::pair{240.0F, 2000.0F},
                                      std::pair{4000.0F, 200.0F}, std::pair{7680.0F, 4320.0F}}) {
    UiOptions options{width, height};
    options.settings.text_percent = 200;
    UiDriver window(content, options);
    for (const practice::Action& action : std::vector<practice::Action>{
             practice::OpenGuidance{}, practice::OpenSettings{}, practice::OpenAbout{}, practice::OpenExamSetup{},
             practice::ToggleHelp{}, practice::ToggleHelp{}, practice::StartCase{practice::quiet_case(content)}}) {
      window.player().act(action);
      window.settle();
      CHECK_FALSE(window.tree().nodes().empty());
    }
    window.key(Key::digit_1);
    CHECK(testing::case_screen(window).decision == guidance::Urgency::expected);
    window.player().answer(window.player().right());
    window.settle();
    window.key(testing::Press{Key::enter, true});
    CHECK_FALSE(window.tree().nodes().empty());
  }
}

}  // namespace nc::ui
