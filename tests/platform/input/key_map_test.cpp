#include "platform/input/key_map.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <catch2/catch.hpp>

namespace nc::platform {

TEST_CASE("letters go by what they write, so that Ctrl+Z is where the user looks for it") {
  CHECK(key_of(GLFW_KEY_Y, "z", false) == Key::z);
  CHECK(key_of(GLFW_KEY_Q, "a", false) == Key::a);
  CHECK(key_of(GLFW_KEY_SEMICOLON, "m", false) == Key::m);
  CHECK(key_of(GLFW_KEY_B, "B", false) == Key::b);
}

TEST_CASE("in a layout without Latin letters, letters go by their place") {
  CHECK(key_of(GLFW_KEY_Z, "\u044f", false) == Key::z);
  CHECK(key_of(GLFW_KEY_A, "", false) == Key::a);
}

TEST_CASE("digits go by their place, because some layouts write them only with Shift") {
  CHECK(key_of(GLFW_KEY_1, "&", false) == Key::digit_1);
  CHECK(key_of(GLFW_KEY_0, "0", false) == Key::digit_0);
  CHECK(key_of(GLFW_KEY_9, "9", true) == Key::digit_9);
}

TEST_CASE("the keypad writes digits with Num Lock and moves without") {
  CHECK(key_of(GLFW_KEY_KP_3, "3", true) == Key::digit_3);
  CHECK(key_of(GLFW_KEY_KP_3, "3", false) == Key::page_down);
  CHECK(key_of(GLFW_KEY_KP_8, "8", false) == Key::up);
  CHECK_FALSE(key_of(GLFW_KEY_KP_5, "5", false));
  CHECK_FALSE(key_of(GLFW_KEY_KP_DECIMAL, ".", true));
  CHECK(key_of(GLFW_KEY_KP_ENTER, "", true) == Key::enter);
}

TEST_CASE("the keys that steer the screens are known") {
  CHECK(key_of(GLFW_KEY_TAB, "", false) == Key::tab);
  CHECK(key_of(GLFW_KEY_ENTER, "", false) == Key::enter);
  CHECK(key_of(GLFW_KEY_SPACE, " ", false) == Key::space);
  CHECK(key_of(GLFW_KEY_ESCAPE, "", false) == Key::escape);
  CHECK(key_of(GLFW_KEY_F1, "", false) == Key::f1);
  CHECK(key_of(GLFW_KEY_F12, "", false) == Key::f12);
  CHECK(key_of(GLFW_KEY_DELETE, "", false) == Key::del);
  CHECK(key_of(GLFW_KEY_EQUAL, "=", false) == Key::plus);
  CHECK(key_of(GLFW_KEY_RIGHT_BRACKET, "+", false) == Key::plus);
  CHECK(key_of(GLFW_KEY_MINUS, "-", false) == Key::minus);
}

TEST_CASE("keys that no screen uses are left out") {
  CHECK_FALSE(key_of(GLFW_KEY_F13, "", false));
  CHECK_FALSE(key_of(GLFW_KEY_COMMA, ",", false));
  CHECK_FALSE(key_of(GLFW_KEY_LEFT_CONTROL, "", false));
  CHECK_FALSE(key_of(GLFW_KEY_UNKNOWN, "", false));
}

TEST_CASE("modifiers come out of the mask and belong to both sides of the keyboard") {
  CHECK(modifiers_of(0) == Modifiers{});
  CHECK(modifiers_of(GLFW_MOD_CONTROL | GLFW_MOD_SHIFT | GLFW_MOD_NUM_LOCK) == Modifiers{true, true, false, false});
  CHECK(modifiers_of(GLFW_MOD_ALT | GLFW_MOD_SUPER) == Modifiers{false, false, true, true});
  CHECK(modifier_bit_of(GLFW_KEY_LEFT_CONTROL) == GLFW_MOD_CONTROL);
  CHECK(modifier_bit_of(GLFW_KEY_RIGHT_CONTROL) == GLFW_MOD_CONTROL);
  CHECK(modifier_bit_of(GLFW_KEY_RIGHT_SHIFT) == GLFW_MOD_SHIFT);
  CHECK(modifier_bit_of(GLFW_KEY_LEFT_ALT) == GLFW_MOD_ALT);
  CHECK(modifier_bit_of(GLFW_KEY_RIGHT_SUPER) == GLFW_MOD_SUPER);
  CHECK(modifier_bit_of(GLFW_KEY_A) == 0);
}

}  // namespace nc::platform
