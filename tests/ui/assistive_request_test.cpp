#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

// What assistive technology asks for goes through the same controls as keys and clicks.

namespace nc::ui {
namespace {

using testing::UiDriver;

std::string first_row(const UiDriver& window) {
  return "library/cases/" + std::get<practice::LibraryScreen>(window.screen()).rows.front().id.text();
}

std::size_t rows(const UiDriver& window) {
  return std::get<practice::LibraryScreen>(window.screen()).rows.size();
}

}  // namespace

TEST_CASE("assistive technology presses a control that is scrolled away") {
  UiDriver window(practice::shipped_content());
  const auto all = std::get<practice::LibraryScreen>(window.screen()).rows;
  const std::string last = "library/cases/" + all.back().id.text();
  REQUIRE(window.node_with_id(last).visible.empty());
  window.ask(AssistiveAction::press, last);
  CHECK(testing::case_screen(window).title == all.back().title);
}

TEST_CASE("assistive technology's press on a disabled control does nothing") {
  UiDriver window(practice::shipped_content());
  window.ask(AssistiveAction::press, first_row(window));
  REQUIRE(window.node_with_id("case/submit").state.disabled);
  const std::size_t before = window.actions().size();
  window.ask(AssistiveAction::press, "case/submit").ask(AssistiveAction::focus, "case/submit");
  CHECK(window.actions().size() == before);
  CHECK(window.state().focus != "case/submit");
}

TEST_CASE("assistive technology's press behind a dialog, or on what is not there, does nothing") {
  UiDriver window(practice::shipped_content());
  const std::string row = first_row(window);
  window.ask(AssistiveAction::press, "bar/help");
  REQUIRE(window.model().help_open);
  const std::size_t before = window.actions().size();
  window.ask(AssistiveAction::press, row).ask(AssistiveAction::press, "nothing/here").ask(AssistiveAction::focus, row);
  CHECK(window.actions().size() == before);
  CHECK(window.state().focus == "help/close");
  window.ask(AssistiveAction::press, "help/close");
  CHECK_FALSE(window.model().help_open);
}

TEST_CASE("assistive technology gives the keyboard to a control, which is then in view") {
  UiDriver window(practice::shipped_content());
  const auto all = std::get<practice::LibraryScreen>(window.screen()).rows;
  const std::string last = "library/cases/" + all.back().id.text();
  window.ask(AssistiveAction::focus, last);
  CHECK(window.state().focus == last);
  CHECK(window.node_with_id(last).state.focused);
  CHECK_FALSE(window.node_with_id(last).visible.empty());
  window.key(Key::up);
  CHECK(window.state().focus == "library/cases/" + all[all.size() - 2].id.text());
}

TEST_CASE("assistive technology brings a control into view without giving it the keyboard") {
  UiDriver window(practice::shipped_content());
  const auto all = std::get<practice::LibraryScreen>(window.screen()).rows;
  const std::string last = "library/cases/" + all.back().id.text();
  window.ask(AssistiveAction::show, last);
  CHECK_FALSE(window.node_with_id(last).visible.empty());
  CHECK(window.state().focus.empty());
}

TEST_CASE("assistive technology replaces the text of a field, also while it is being edited") {
  UiDriver window(practice::shipped_content());
  const std::size_t all = rows(window);
  window.ask(AssistiveAction::set_text, "library/search", "bruise");
  CHECK(window.model().filter.search == "bruise");
  CHECK(rows(window) < all);
  window.focus("library/search").type("x");
  window.ask(AssistiveAction::set_text, "library/search", "numb\nhand");
  CHECK(window.model().filter.search == "numb hand");
  CHECK(window.node_with_id("library/search").value == "numb hand");
  window.type("y");
  CHECK(window.model().filter.search.find('y') != std::string::npos);
}

TEST_CASE("the caret of a field that is being edited is known") {
  UiDriver window(practice::shipped_content());
  CHECK_FALSE(window.node_with_id("library/search").caret.has_value());
  window.focus("library/search").type("abc");
  const auto caret = window.node_with_id("library/search").caret;
  REQUIRE(caret.has_value());
  CHECK(caret->at == 3);
  window.key(Key::left);
  CHECK(window.node_with_id("library/search").caret->at == 2);
}

}  // namespace nc::ui
