#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

// The question between Submit and the debrief, and what becomes of it.

namespace nc::ui {
namespace {

using testing::Press;
using testing::UiDriver;

/// A window at the question after the visit of a case with several reports, wrongly answered.
UiDriver& at_question(UiDriver& window) {
  window.player().act(practice::StartCase{cases::CaseId("neck-retired-miner")});
  window.settle();
  practice::classify_reports(window.player());
  window.settle();
  window.focus("case/decide/1").key(Key::digit_1);
  return window.key(Press{Key::enter, true});
}

testing::UiOptions asking() {
  return {1280, 800, practice::Settings{}};
}

const practice::CueScreen& cue_screen(const UiDriver& window) {
  const auto* screen = std::get_if<practice::CueScreen>(&window.screen());
  REQUIRE(screen != nullptr);
  return *screen;
}

}  // namespace

TEST_CASE("the question shows the patient's words and every choice, and nothing that tells the key or the outcome") {
  UiDriver window(practice::shipped_content(), asking());
  at_question(window);
  CHECK(window.says("Which cue decided it?"));
  CHECK(window.says(cue_screen(window).words));
  for (const practice::CueChoice& choice : cue_screen(window).choices)
    CHECK(window.has(Role::button, choice.text));
  for (const char* telling : {"Unsafe", "Safe", "Critical", "Documents", "of 100", "Dangerous"})
    CHECK_FALSE(window.says(telling));
}

TEST_CASE("a digit, a click, or arrows and Space name a cue, and the debrief holds it against what decides") {
  enum class Way { digit, click, arrows };
  for (const Way way : {Way::digit, Way::click, Way::arrows}) {
    UiDriver window(practice::shipped_content(), asking());
    at_question(window);
    const std::string named = cue_screen(window).choices[1].text;
    if (way == Way::digit) window.key(Key::digit_2);
    if (way == Way::click) window.click_id("cue/cues/2");
    if (way == Way::arrows) window.press_id("cue/cues/2");
    REQUIRE(std::holds_alternative<practice::DebriefScreen>(window.screen()));
    CHECK(window.says("You named"));
    CHECK(window.says(named));
    CHECK(window.says("The documents decide by"));
    CHECK(window.says("A spasm that goes on past a few hours"));
  }
}

TEST_CASE("one key skips the question, and then the debrief does not mention it") {
  UiDriver window(practice::shipped_content(), asking());
  at_question(window).key(Press{Key::enter, true});
  REQUIRE(std::holds_alternative<practice::DebriefScreen>(window.screen()));
  CHECK_FALSE(window.says("You named"));
}

TEST_CASE("the setting turns the question off") {
  UiDriver window(practice::shipped_content(), asking());
  window.press(Role::link, "Settings").press(Role::check_box, "Ask which cue decided it");
  CHECK_FALSE(window.model().settings.ask_cue);
  window.key(Key::escape);
  at_question(window);
  CHECK(std::holds_alternative<practice::DebriefScreen>(window.screen()));
}

}  // namespace nc::ui
