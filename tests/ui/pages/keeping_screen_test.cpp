#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"
#include "words/notice.hpp"

// What the screen says about the record: an answer is called kept only when it is on the disk.

namespace nc::ui {
namespace {

using testing::Press;
using testing::UiDriver;

void open_first(UiDriver& window) {
  window.player().act(practice::StartCase{practice::quiet_case(window.model().content)});
  window.settle();
}

bool asked_for(const UiDriver& window, std::size_t index) {
  return !window.actions().empty() && window.actions().back().index() == index;
}

template <class Wanted>
std::size_t index_of() {
  return practice::Action(Wanted{}).index();
}

}  // namespace

TEST_CASE("an answer is 'Keeping' until the store has it, then 'Kept'") {
  UiDriver window(practice::shipped_content());
  open_first(window);
  CHECK(window.has(Role::text, "Kept"));
  window.player().keeps = false;
  window.key(Key::digit_2);
  CHECK_FALSE(window.has(Role::text, "Kept"));
  CHECK(window.says("Keeping"));
  window.player().act(practice::EventsKept{window.model().keeping.last_ticket});
  window.settle();
  CHECK(window.has(Role::text, "Kept"));
}

TEST_CASE("after Submit nothing can be changed until the answer is kept, and only then the debrief comes") {
  UiDriver window(practice::shipped_content());
  open_first(window);
  window.key(Key::digit_2);
  window.player().keeps = false;
  window.key(Press{Key::enter, true});
  CHECK(std::holds_alternative<practice::CaseScreen>(window.screen()));
  CHECK(window.node_with_id("case/submit").state.disabled);
  CHECK(window.node_with_id("case/decide/1").state.disabled);
  const std::size_t actions = window.actions().size();
  window.key(Key::digit_4).key(Press{Key::enter, true}).key(Press{Key::z, true});
  CHECK(window.actions().size() == actions);
  window.player().act(practice::EventsKept{window.model().keeping.last_ticket});
  window.settle();
  CHECK(std::holds_alternative<practice::DebriefScreen>(window.screen()));
}

TEST_CASE("when the store fails the screen says what happened, what is safe and what can be done") {
  UiDriver window(practice::shipped_content());
  open_first(window);
  window.player().keeps = false;
  window.key(Key::digit_2);
  window.player().act(practice::KeepFailed{"The disk is full."});
  window.settle();
  CHECK(window.has(Role::alert, "Your last answers could not be written to the disk."));
  CHECK(window.says("The disk is full."));
  CHECK(window.says("safe in memory"));
  window.press(Role::button, "Try again");
  CHECK(asked_for(window, index_of<practice::RetryKeeping>()));
}

TEST_CASE("another file can be named for the record") {
  UiDriver window(practice::shipped_content());
  open_first(window);
  window.player().keeps = false;
  window.key(Key::digit_2);
  window.player().act(practice::KeepFailed{"The folder is read-only."});
  window.settle();
  window.press(Role::button, "Save elsewhere");
  CHECK(window.node(Role::button, "Save here").state.disabled);
  window.focus("bar/banner/path").type("/tmp/other.db");
  window.press(Role::button, "Save here");
  REQUIRE(asked_for(window, index_of<practice::KeepElsewhere>()));
  CHECK(std::get<practice::KeepElsewhere>(window.actions().back()).path == "/tmp/other.db");
}

TEST_CASE("who goes on without keeping is told so all the time") {
  UiDriver window(practice::shipped_content());
  open_first(window);
  window.player().keeps = false;
  window.key(Key::digit_2);
  window.player().act(practice::KeepFailed{"The disk is full."});
  window.settle();
  window.press(Role::button, "Go on without keeping");
  CHECK(window.model().keeping.going_on_unkept);
  CHECK(window.has(Role::alert, "Not kept: answers stay in memory only"));
  CHECK_FALSE(window.has(Role::text, "Kept"));
  window.key(Press{Key::enter, true});
  CHECK(std::holds_alternative<practice::DebriefScreen>(window.screen()));
  CHECK(window.has(Role::alert, "Not kept: answers stay in memory only"));
}

TEST_CASE("a notice about what could not be done stands above the page") {
  UiDriver window(practice::shipped_content());
  window.player().act(practice::ChangeFilter{{{}, {}, {}, "no case has these words"}});
  window.player().act(practice::StartPractice{10});
  window.settle();
  if (window.model().notice) CHECK(window.has(Role::alert, words::said(*window.model().notice)));
  CHECK(window.model().pages.shows<practice::LibraryPage>());
}

}  // namespace nc::ui
