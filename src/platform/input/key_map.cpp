#include "platform/input/key_map.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>

namespace nc::platform {
namespace {

struct Named {
  int glfw_key;
  Key key;
};

constexpr std::array<Named, 20> named_keys{{
    {GLFW_KEY_TAB, Key::tab},
    {GLFW_KEY_ENTER, Key::enter},
    {GLFW_KEY_KP_ENTER, Key::enter},
    {GLFW_KEY_SPACE, Key::space},
    {GLFW_KEY_ESCAPE, Key::escape},
    {GLFW_KEY_UP, Key::up},
    {GLFW_KEY_DOWN, Key::down},
    {GLFW_KEY_LEFT, Key::left},
    {GLFW_KEY_RIGHT, Key::right},
    {GLFW_KEY_HOME, Key::home},
    {GLFW_KEY_END, Key::end},
    {GLFW_KEY_PAGE_UP, Key::page_up},
    {GLFW_KEY_PAGE_DOWN, Key::page_down},
    {GLFW_KEY_BACKSPACE, Key::backspace},
    {GLFW_KEY_DELETE, Key::del},
    {GLFW_KEY_INSERT, Key::insert},
    {GLFW_KEY_KP_ADD, Key::plus},
    {GLFW_KEY_KP_SUBTRACT, Key::minus},
    {GLFW_KEY_EQUAL, Key::plus},
    {GLFW_KEY_MINUS, Key::minus},
}};

/// The keypad from 0 to the decimal point when Num Lock is off; 5 does nothing.
constexpr std::array<Named, 10> keypad_movements{{
    {GLFW_KEY_KP_0, Key::insert},
    {GLFW_KEY_KP_1, Key::end},
    {GLFW_KEY_KP_2, Key::down},
    {GLFW_KEY_KP_3, Key::page_down},
    {GLFW_KEY_KP_4, Key::left},
    {GLFW_KEY_KP_6, Key::right},
    {GLFW_KEY_KP_7, Key::home},
    {GLFW_KEY_KP_8, Key::up},
    {GLFW_KEY_KP_9, Key::page_up},
    {GLFW_KEY_KP_DECIMAL, Key::del},
}};

template <std::size_t size>
std::optional<Key> find(const std::array<Named, size>& table, int glfw_key) {
  for (const Named& entry : table) {
    if (entry.glfw_key == glfw_key) {
      return entry.key;
    }
  }
  return std::nullopt;
}

/// The key `steps` after `first`; both enumerations run through digits, letters and function keys in the same order.
Key after(Key first, int steps) {
  return static_cast<Key>(static_cast<int>(first) + steps);
}

std::optional<Key> by_writing(std::string_view written) {
  if (written.size() != 1) {
    return std::nullopt;
  }
  const char sign = written.front();
  if (sign >= 'a' && sign <= 'z') {
    return after(Key::a, sign - 'a');
  }
  if (sign >= 'A' && sign <= 'Z') {
    return after(Key::a, sign - 'A');
  }
  if (sign == '+') {
    return Key::plus;
  }
  if (sign == '-') {
    return Key::minus;
  }
  return std::nullopt;
}

std::optional<Key> by_place(int glfw_key) {
  if (glfw_key >= GLFW_KEY_A && glfw_key <= GLFW_KEY_Z) {
    return after(Key::a, glfw_key - GLFW_KEY_A);
  }
  if (glfw_key >= GLFW_KEY_F1 && glfw_key <= GLFW_KEY_F12) {
    return after(Key::f1, glfw_key - GLFW_KEY_F1);
  }
  return find(named_keys, glfw_key);
}

}  // namespace

std::optional<Key> key_of(int glfw_key, std::string_view written, bool num_lock) {
  if (glfw_key >= GLFW_KEY_0 && glfw_key <= GLFW_KEY_9) {
    return after(Key::digit_0, glfw_key - GLFW_KEY_0);
  }
  if (glfw_key >= GLFW_KEY_KP_0 && glfw_key <= GLFW_KEY_KP_DECIMAL) {
    if (!num_lock) {
      return find(keypad_movements, glfw_key);
    }
    if (glfw_key == GLFW_KEY_KP_DECIMAL) {
      return std::nullopt;
    }
    return after(Key::digit_0, glfw_key - GLFW_KEY_KP_0);
  }
  if (const auto key = by_writing(written)) {
    return key;
  }
  return by_place(glfw_key);
}

Modifiers modifiers_of(int glfw_modifiers) {
  return {(glfw_modifiers & GLFW_MOD_CONTROL) != 0, (glfw_modifiers & GLFW_MOD_SHIFT) != 0,
          (glfw_modifiers & GLFW_MOD_ALT) != 0, (glfw_modifiers & GLFW_MOD_SUPER) != 0};
}

int modifier_bit_of(int glfw_key) {
  switch (glfw_key) {
    case GLFW_KEY_LEFT_CONTROL:
    case GLFW_KEY_RIGHT_CONTROL:
      return GLFW_MOD_CONTROL;
    case GLFW_KEY_LEFT_SHIFT:
    case GLFW_KEY_RIGHT_SHIFT:
      return GLFW_MOD_SHIFT;
    case GLFW_KEY_LEFT_ALT:
    case GLFW_KEY_RIGHT_ALT:
      return GLFW_MOD_ALT;
    case GLFW_KEY_LEFT_SUPER:
    case GLFW_KEY_RIGHT_SUPER:
      return GLFW_MOD_SUPER;
    default:
      return 0;
  }
}

}  // namespace nc::platform
