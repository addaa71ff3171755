#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

// What the mouse does.

namespace nc::ui {
namespace {

using testing::UiDriver;
using testing::UiOptions;

cases::CaseId first_case(const UiDriver& window) {
  return std::get<practice::LibraryScreen>(window.screen()).rows.front().id;
}

}  // namespace

TEST_CASE("down and up on the same control presses it, anywhere else does not") {
  UiDriver window(practice::shipped_content());
  const Rect settings = window.node(Role::link, "Settings").rect;
  const Rect about = window.node(Role::link, "About").rect;
  window.drag(settings.centre(), about.centre());
  CHECK(window.model().pages.shows<practice::LibraryPage>());
  window.drag(about.centre(), {600, 300});
  CHECK(window.model().pages.shows<practice::LibraryPage>());
  CHECK(window.actions().empty());
  window.click(settings.centre());
  CHECK(window.model().pages.shows<practice::SettingsPage>());
}

TEST_CASE("a control that is scrolled away cannot be pressed where it would be") {
  UiDriver window(practice::shipped_content());
  window.click_id("library/cases/" + first_case(window).text());
  const Rect foot = window.node_with_id("case/submit").rect;
  const Node* below = nullptr;
  for (const Node& node : window.tree().nodes()) {
    if (node.role == Role::check_box && node.rect.top > foot.top - 40 && node.visible.empty()) below = &node;
  }
  REQUIRE(below != nullptr);
  const auto before = window.model().attempt->answers;
  window.click({below->rect.left + 5, std::min(below->rect.centre().y, 795.0F)});
  CHECK(window.model().attempt->answers.visits == before.visits);
}

TEST_CASE("the wheel moves what is under the pointer and stops at its ends") {
  UiDriver window(practice::shipped_content());
  const std::string first = "library/cases/" + first_case(window).text();
  const Rect row = window.node_with_id(first).rect;
  window.wheel(row.centre(), 5);
  CHECK(window.node_with_id(first).rect.top == Approx(row.top));
  window.wheel(row.centre(), -2);
  CHECK(window.node_with_id(first).rect.top < row.top);
  const Rect figure = window.node(Role::image, "Body figure from behind").rect;
  window.wheel(row.centre(), -500);
  const float end = window.node_with_id(first).rect.top;
  window.wheel(row.centre(), -5);
  CHECK(window.node_with_id(first).rect.top == Approx(end));
  CHECK(window.node(Role::image, "Body figure from behind").rect.top == Approx(figure.top));
}

TEST_CASE("the bar of a scrolling area can be dragged") {
  UiDriver window(practice::shipped_content());
  const std::string first = "library/cases/" + first_case(window).text();
  const Rect list = window.node(Role::list, "Cases").visible;
  const float before = window.node_with_id(first).rect.top;
  window.drag({list.right - 4, list.top + 30}, {list.right - 4, list.bottom - 30});
  CHECK(window.node_with_id(first).rect.top < before - 100);
  CHECK(window.model().pages.shows<practice::LibraryPage>());
}

TEST_CASE("a case is worked with the mouse alone") {
  UiDriver window(practice::shipped_content());
  window.click_id("library/cases/" + practice::quiet_case(window.model().content).text());
  window.click_on(Role::button, "Pain");
  CHECK(window.says("You asked about the pain"));
  window.click_on(Role::radio_button, "Immediate medical attention");
  const auto advice = testing::case_screen(window).advice.front();
  window.click_id("case/advice/" + advice.id.text());
  CHECK(window.node_with_id("case/advice/" + advice.id.text()).state.checked);
  window.click_id("case/advice/" + advice.id.text());
  CHECK_FALSE(window.node_with_id("case/advice/" + advice.id.text()).state.checked);
  window.click_on(Role::radio_button, "Certain");
  window.click_on(Role::button, "Submit answer");
  REQUIRE(std::holds_alternative<practice::DebriefScreen>(window.screen()));
  window.click_on(Role::button, "Finish");
  CHECK(window.model().pages.shows<practice::LibraryPage>());
}

TEST_CASE("nothing under the help can be pressed, and its own button can") {
  UiDriver window(practice::shipped_content());
  const Rect settings = window.node(Role::link, "Settings").rect;
  window.key(Key::f1);
  window.click(settings.centre());
  CHECK(window.model().pages.shows<practice::LibraryPage>());
  CHECK(window.model().help_open);
  window.click_on(Role::button, "Close");
  CHECK_FALSE(window.model().help_open);
}

TEST_CASE("a button that cannot be used now does nothing") {
  UiDriver window(practice::shipped_content());
  const Node misses = window.node(Role::button, "My misses");
  CHECK(misses.state.disabled);
  window.click(misses.rect.centre());
  CHECK(window.actions().empty());
}

TEST_CASE("in a small window with large text the mouse reaches everything by scrolling") {
  UiOptions options{960, 600};
  options.settings.text_percent = 200;
  UiDriver window(practice::shipped_content(), options);
  window.click_id("library/cases/" + practice::quiet_case(window.model().content).text());
  window.click_id("case/decide/2");
  window.click_id("case/certainty/3");
  window.click_id("case/submit");
  CHECK(std::holds_alternative<practice::DebriefScreen>(window.screen()));
}

}  // namespace nc::ui
