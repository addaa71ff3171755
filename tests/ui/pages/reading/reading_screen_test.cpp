#include <catch2/catch.hpp>

#include "testing/window/ui_driver.hpp"

// What the window shows while the cases are still being read.

namespace nc::ui {
namespace {

using testing::UiDriver;

const practice::LibraryScreen& library(const UiDriver& window) {
  return std::get<practice::LibraryScreen>(window.screen());
}

void begin_reading(UiDriver& window) {
  window.player().restart_reading();
  window.settle();
}

}  // namespace

TEST_CASE("progress shows while the cases are read, and goes when they are there") {
  UiDriver window(practice::shipped_content());
  begin_reading(window);
  CHECK(window.says("Reading the cases"));
  CHECK_FALSE(window.has(Role::progress_bar, "Reading the cases"));
  window.player().act(practice::LibraryProgress{1234, 10000});
  window.settle();
  CHECK(window.node(Role::progress_bar, "Reading the cases").value == "1,234 of 10,000 cases read");
  CHECK_FALSE(window.has(Role::list, "Cases"));
  window.player().finish_reading();
  window.settle();
  CHECK_FALSE(window.says("Reading the cases"));
  CHECK_FALSE(window.has(Role::progress_bar, "Reading the cases"));
  CHECK(window.has(Role::list, "Cases"));
}

TEST_CASE("buttons that begin practice say why they cannot be used yet") {
  UiDriver window(practice::shipped_content());
  begin_reading(window);
  for (const char* name : {"Practise 10", "My misses", "Exam", "More ways"}) {
    const Node button = window.node(Role::button, name);
    CHECK(button.state.disabled);
    CHECK(button.description == "Practice can begin once the cases are read.");
  }
  CHECK(window.says("Practice can begin once the cases are read."));
}

TEST_CASE("what is typed and filtered while the cases are read holds when they are there") {
  UiDriver window(practice::shipped_content());
  begin_reading(window);
  window.key(Key::digit_1).focus("library/search").type("towel");
  window.player().act(practice::LibraryProgress{10, 120});
  window.settle();
  window.type(" dr");
  window.player().finish_reading();
  window.settle();
  CHECK(window.state().search == "towel dr");
  CHECK(window.state().edited == "library/search");
  CHECK(library(window).filter.search == "towel dr");
  CHECK(library(window).rows.size() < library(window).total);
  window.type("y");
  CHECK(library(window).filter.search == "towel dry");
}

TEST_CASE("settings, guidance, about and help can be used while the cases are read") {
  UiDriver window(practice::shipped_content());
  begin_reading(window);
  window.press(Role::link, "Guidance");
  CHECK(window.says("What the five documents say"));
  window.press(Role::link, "Settings");
  CHECK(window.says("Trainee id"));
  window.press(Role::link, "About").key(Key::f1);
  CHECK(window.has(Role::dialog, "Keys"));
  window.key(Key::escape).key(Key::escape).key(Key::escape);
  CHECK(window.model().pages.shows<practice::LibraryPage>());
}

TEST_CASE("a library that cannot be read says what happened, what is safe and what to do") {
  UiDriver window(practice::shipped_content());
  begin_reading(window);
  window.player().act(practice::LibraryFailed{"/media/cases: cannot read the folder: Input/output error"});
  window.settle();
  CHECK(window.has(Role::alert, "The cases could not be read."));
  CHECK(window.says("/media/cases: cannot read the folder: Input/output error"));
  CHECK(window.says("Your record is safe."));
  window.press(Role::button, "Try again");
  CHECK(std::holds_alternative<practice::ReadAgain>(window.actions().back()));
  CHECK_FALSE(window.has(Role::alert, "The cases could not be read."));
}

TEST_CASE("the welcome says why its first case cannot begin yet") {
  UiDriver window(practice::shipped_content());
  begin_reading(window);
  window.player().act(practice::OpenWelcome{});
  window.settle();
  const Node start = window.node_with_id("welcome/start");
  CHECK(start.state.disabled);
  CHECK(start.description == "Practice can begin once the cases are read.");
  window.player().finish_reading();
  window.settle();
  CHECK_FALSE(window.node_with_id("welcome/start").state.disabled);
}

}  // namespace nc::ui
