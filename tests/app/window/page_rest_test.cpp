#include "app/window/page_rest.hpp"

#include <catch2/catch.hpp>

namespace nc::app {
namespace {

using platform::Button;
using platform::ButtonEdge;
using platform::FrameInput;
using platform::KeyChange;
using platform::KeyEdge;

FrameInput key_input(KeyChange change, Key key = Key::enter) {
  FrameInput input;
  input.key = KeyEdge{key, change, {.ctrl = true}};
  return input;
}

FrameInput button_input(bool pressed) {
  FrameInput input;
  input.button = ButtonEdge{Button::left, pressed, Point{1, 1}, {}};
  return input;
}

FrameInput text_input() {
  FrameInput input;
  input.text = U"a";
  return input;
}

bool hears_press(PageRest& rest, double at_s) {
  const bool heard = rest.heard(key_input(KeyChange::pressed), at_s).key.has_value();
  rest.heard(key_input(KeyChange::released), at_s);
  return heard;
}

/// A page that was shown at the second 10.
PageRest begun(double length_s = page_rest_s) {
  PageRest rest;
  rest.begin(length_s);
  rest.shown(10);
  return rest;
}

}  // namespace

TEST_CASE("before any page has changed every press counts") {
  PageRest rest;
  CHECK(hears_press(rest, 0));
  CHECK_FALSE(rest.rests(0));
  CHECK(rest.left_s(0) == 0.0);
}

TEST_CASE("three quick presses of a key after a page began do nothing on it; a later one does") {
  PageRest rest = begun();
  CHECK_FALSE(hears_press(rest, 10.0));
  CHECK_FALSE(hears_press(rest, 10.15));
  CHECK_FALSE(hears_press(rest, 10.39));
  CHECK(hears_press(rest, 10.4));
}

TEST_CASE("a page that is not yet seen takes no press, however long its picture takes") {
  PageRest rest;
  rest.begin(page_rest_s);
  CHECK_FALSE(hears_press(rest, 100));
  CHECK(rest.rests(100));
  CHECK_FALSE(rest.left_s(100));
  rest.shown(100);
  rest.shown(200);  // another picture of the same page
  CHECK(rest.left_s(100.1) == Approx(0.3));
  CHECK(hears_press(rest, 100.5));
}

TEST_CASE("a key that is held from one page to the next does nothing until it is pressed anew") {
  PageRest rest;
  rest.heard(key_input(KeyChange::pressed), 9.9);
  rest.begin(page_rest_s);
  rest.shown(10);
  CHECK_FALSE(rest.heard(key_input(KeyChange::repeated), 10.2).key);
  CHECK_FALSE(rest.heard(key_input(KeyChange::repeated), 60).key);
  CHECK(rest.heard(key_input(KeyChange::released), 61).key);
  CHECK(hears_press(rest, 61.1));
}

TEST_CASE("a key that went down while the page rested does nothing by being held on") {
  PageRest rest = begun();
  rest.heard(key_input(KeyChange::pressed), 10.2);
  CHECK_FALSE(rest.heard(key_input(KeyChange::repeated), 11).key);
  CHECK(rest.heard(key_input(KeyChange::pressed, Key::escape), 11).key);
}

TEST_CASE("the second half of a double click and typed text do not reach the page either") {
  PageRest rest = begun();
  CHECK_FALSE(rest.heard(button_input(true), 10.1).button);
  CHECK(rest.heard(text_input(), 10.1).text.empty());
  CHECK(rest.heard(button_input(true), 10.5).button);
  CHECK(rest.heard(text_input(), 10.5).text == U"a");
}

TEST_CASE("what lets go, moves or scrolls always passes") {
  PageRest rest = begun();
  CHECK(rest.heard(button_input(false), 10.1).button);
  CHECK(rest.heard(key_input(KeyChange::released), 10.1).key);
  FrameInput input;
  input.pointer = Point{3, 4};
  input.scroll_up = 2;
  input.close_requested = true;
  const FrameInput heard = rest.heard(input, 10.1);
  CHECK(heard.pointer == Point{3, 4});
  CHECK(heard.scroll_up == 2);
  CHECK(heard.close_requested);
}

TEST_CASE("a page that tells of danger rests longer") {
  PageRest rest = begun(danger_rest_s);
  CHECK_FALSE(hears_press(rest, 11.4));
  CHECK(hears_press(rest, 11.5));
}

}  // namespace nc::app
