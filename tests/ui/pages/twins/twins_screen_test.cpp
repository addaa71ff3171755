#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

// Two cases side by side.

namespace nc::ui {
namespace {

using testing::UiDriver;
using testing::UiOptions;

const cases::CaseId one("neck-retired-miner");
const cases::CaseId other("neck-bingo-caller");

/// A window at the debrief of the second twin, both answered rightly.
UiDriver& at_debrief(UiDriver& window) {
  window.player().act(practice::StartCase{one}).answer_right().act(practice::Next{});
  window.player().act(practice::StartCase{other}).answer_right();
  window.settle();
  return window;
}

}  // namespace

TEST_CASE("the debrief starts the twin while it was not answered, and afterwards compares the two") {
  UiDriver window(practice::shipped_content());
  window.player().act(practice::StartCase{one}).answer_right();
  window.settle();
  window.press(Role::button, "Work its twin");
  CHECK(std::get<practice::CaseScreen>(window.screen()).case_id == other);
  window.player().answer_right();
  window.settle();
  window.press(Role::button, "Compare with its twin");
  CHECK(std::get<practice::TwinsScreen>(window.screen()).a.id == other);
}

TEST_CASE("what differs is told with the word on both sides, with both values; what is equal is told quietly") {
  UiDriver window(practice::shipped_content());
  at_debrief(window).press_id("debrief/twin");
  const auto& screen = std::get<practice::TwinsScreen>(window.screen());
  std::size_t marked = 0;
  for (const Node& node : window.tree().nodes())
    marked += node.name == "Differs" ? 1U : 0U;
  std::size_t differ = 0;
  for (const practice::TwinFinding& finding : screen.findings)
    differ += finding.differs ? 1U : 0U;
  CHECK(marked == 2 * differ);
  for (const char* words : {"Breathing: new trouble with it", "Breathing: as usual", "There: as usual", "Pain: mild",
                            "Contact the treating provider promptly"})
    CHECK(window.says(words));
  CHECK(window.says(screen.a.point));
  CHECK(window.says(screen.b.point));
}

TEST_CASE("in a wide window the twins stand side by side, in a narrow one or with large text one under the other") {
  for (const auto& [width, percent] : {std::pair{1280.0F, 100}, std::pair{1280.0F, 200}, std::pair{700.0F, 100}}) {
    UiOptions options{width, 800};
    options.settings.text_percent = percent;
    UiDriver window(practice::shipped_content(), options);
    at_debrief(window).press_id("debrief/twin");
    const auto& screen = std::get<practice::TwinsScreen>(window.screen());
    const Node a = window.node(Role::heading, screen.a.title);
    const Node b = window.node(Role::heading, screen.b.title);
    const bool wide = width > 1000 && percent == 100;
    INFO(width << " at " << percent << " %");
    CHECK((std::abs(a.rect.top - b.rect.top) < 1) == wide);
    CHECK((a.rect.right <= b.rect.left) == wide);
    CHECK((a.rect.bottom < b.rect.top) == !wide);
  }
}

TEST_CASE("Esc and the button lead back to the debrief") {
  UiDriver window(practice::shipped_content());
  at_debrief(window).press_id("debrief/twin").key(Key::escape);
  CHECK(std::holds_alternative<practice::DebriefScreen>(window.screen()));
  window.press_id("debrief/twin").press(Role::button, "Back");
  CHECK(std::holds_alternative<practice::DebriefScreen>(window.screen()));
}

TEST_CASE("the guidance opened from within has a way back, and from the library it needs none") {
  UiDriver window(practice::shipped_content());
  at_debrief(window).press(Role::button, "Read the guidance");
  CHECK(std::holds_alternative<practice::GuidanceScreen>(window.screen()));
  window.press(Role::link, "← Back");
  CHECK(std::holds_alternative<practice::DebriefScreen>(window.screen()));
  window.press(Role::link, "← Library").press(Role::link, "Guidance");
  CHECK_FALSE(window.has(Role::link, "← Back"));
}

}  // namespace nc::ui
