#include "platform/input/key_stroke.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <catch2/catch.hpp>

namespace nc::platform {

TEST_CASE("a letter is told as the character it writes, with its case") {
  const KeyStroke plain = to_stroke({GLFW_KEY_A, 38, GLFW_PRESS, 0}, "a", 1.5);
  CHECK(plain == KeyStroke{true, 0, 'a', 38, "a", 1500});
  const KeyStroke shifted = to_stroke({GLFW_KEY_A, 38, GLFW_RELEASE, GLFW_MOD_SHIFT}, "a", 2);
  CHECK(shifted == KeyStroke{false, 1, 'A', 38, "A", 2000});
  const KeyStroke both = to_stroke({GLFW_KEY_A, 38, GLFW_REPEAT, GLFW_MOD_SHIFT | GLFW_MOD_CAPS_LOCK}, "a", 2);
  CHECK(both == KeyStroke{true, 3, 'a', 38, "a", 2000});
}

TEST_CASE("characters beyond Latin have X11's larger numbers") {
  CHECK(to_stroke({GLFW_KEY_A, 38, GLFW_PRESS, 0}, "ä", 0).symbol == 0xe4);
  const KeyStroke cyrillic = to_stroke({GLFW_KEY_F, 41, GLFW_PRESS, 0}, "ф", 0);
  CHECK(cyrillic.symbol == 0x01000444);
  CHECK(cyrillic.name == "ф");
}

TEST_CASE(
    "keys that write nothing are told by X11's names, and so are those that assistive technology uses for commands") {
  CHECK(to_stroke({GLFW_KEY_ENTER, 36, GLFW_PRESS, 0}, "", 0).name == "Return");
  CHECK(to_stroke({GLFW_KEY_SPACE, 65, GLFW_PRESS, 0}, " ", 0).name == "space");
  CHECK(to_stroke({GLFW_KEY_CAPS_LOCK, 66, GLFW_PRESS, 0}, "", 0).symbol == 0xffe5);
  CHECK(to_stroke({GLFW_KEY_F12, 96, GLFW_PRESS, 0}, "", 0).name == "F12");
  CHECK(to_stroke({GLFW_KEY_F12, 96, GLFW_PRESS, 0}, "", 0).symbol == 0xffc9);
  CHECK(to_stroke({GLFW_KEY_LEFT_SHIFT, 50, GLFW_PRESS, 0}, "", 0).name == "Shift_L");
}

TEST_CASE("the keypad has two names, by Num Lock") {
  CHECK(to_stroke({GLFW_KEY_KP_8, 80, GLFW_PRESS, 0}, "8", 0).name == "KP_Up");
  const KeyStroke digit = to_stroke({GLFW_KEY_KP_8, 80, GLFW_PRESS, GLFW_MOD_NUM_LOCK}, "8", 0);
  CHECK(digit == KeyStroke{true, 16, 0xffb8, 80, "KP_8", 0});
}

TEST_CASE("every modifier has its place in the mask") {
  const int all = GLFW_MOD_SHIFT | GLFW_MOD_CAPS_LOCK | GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_NUM_LOCK;
  CHECK(to_stroke({GLFW_KEY_TAB, 23, GLFW_PRESS, all}, "", 0).modifiers == 31);
  CHECK(to_stroke({GLFW_KEY_TAB, 23, GLFW_PRESS, GLFW_MOD_SUPER}, "", 0).modifiers == 64);
}

TEST_CASE("what was really written is told in place of a guess, but a name stays a name") {
  KeyStroke digit = to_stroke({GLFW_KEY_1, 10, GLFW_PRESS, GLFW_MOD_SHIFT}, "1", 0);
  set_written(digit, U'!');
  CHECK(digit.name == "!");
  CHECK(digit.symbol == 0x21);
  KeyStroke space = to_stroke({GLFW_KEY_SPACE, 65, GLFW_PRESS, 0}, "", 0);
  set_written(space, U' ');
  CHECK(space.name == "space");
}

}  // namespace nc::platform
