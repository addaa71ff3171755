#include "platform/input/key_stroke.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>
#include <vector>

#include "support/text.hpp"

namespace nc::platform {
namespace {

struct Symbol {
  int key;
  std::uint32_t symbol;
  std::string_view name;
};

// X11's keysymdef.h.
constexpr std::array named{
    Symbol{GLFW_KEY_SPACE, 0x0020, "space"},
    Symbol{GLFW_KEY_ESCAPE, 0xff1b, "Escape"},
    Symbol{GLFW_KEY_ENTER, 0xff0d, "Return"},
    Symbol{GLFW_KEY_TAB, 0xff09, "Tab"},
    Symbol{GLFW_KEY_BACKSPACE, 0xff08, "BackSpace"},
    Symbol{GLFW_KEY_INSERT, 0xff63, "Insert"},
    Symbol{GLFW_KEY_DELETE, 0xffff, "Delete"},
    Symbol{GLFW_KEY_RIGHT, 0xff53, "Right"},
    Symbol{GLFW_KEY_LEFT, 0xff51, "Left"},
    Symbol{GLFW_KEY_DOWN, 0xff54, "Down"},
    Symbol{GLFW_KEY_UP, 0xff52, "Up"},
    Symbol{GLFW_KEY_PAGE_UP, 0xff55, "Page_Up"},
    Symbol{GLFW_KEY_PAGE_DOWN, 0xff56, "Page_Down"},
    Symbol{GLFW_KEY_HOME, 0xff50, "Home"},
    Symbol{GLFW_KEY_END, 0xff57, "End"},
    Symbol{GLFW_KEY_CAPS_LOCK, 0xffe5, "Caps_Lock"},
    Symbol{GLFW_KEY_SCROLL_LOCK, 0xff14, "Scroll_Lock"},
    Symbol{GLFW_KEY_NUM_LOCK, 0xff7f, "Num_Lock"},
    Symbol{GLFW_KEY_PRINT_SCREEN, 0xff61, "Print"},
    Symbol{GLFW_KEY_PAUSE, 0xff13, "Pause"},
    Symbol{GLFW_KEY_MENU, 0xff67, "Menu"},
    Symbol{GLFW_KEY_LEFT_SHIFT, 0xffe1, "Shift_L"},
    Symbol{GLFW_KEY_RIGHT_SHIFT, 0xffe2, "Shift_R"},
    Symbol{GLFW_KEY_LEFT_CONTROL, 0xffe3, "Control_L"},
    Symbol{GLFW_KEY_RIGHT_CONTROL, 0xffe4, "Control_R"},
    Symbol{GLFW_KEY_LEFT_ALT, 0xffe9, "Alt_L"},
    Symbol{GLFW_KEY_RIGHT_ALT, 0xffea, "Alt_R"},
    Symbol{GLFW_KEY_LEFT_SUPER, 0xffeb, "Super_L"},
    Symbol{GLFW_KEY_RIGHT_SUPER, 0xffec, "Super_R"},
    Symbol{GLFW_KEY_KP_ENTER, 0xff8d, "KP_Enter"},
    Symbol{GLFW_KEY_KP_ADD, 0xffab, "KP_Add"},
    Symbol{GLFW_KEY_KP_SUBTRACT, 0xffad, "KP_Subtract"},
    Symbol{GLFW_KEY_KP_MULTIPLY, 0xffaa, "KP_Multiply"},
    Symbol{GLFW_KEY_KP_DIVIDE, 0xffaf, "KP_Divide"},
};

constexpr std::array keypad{
    Symbol{GLFW_KEY_KP_0, 0xff9e, "KP_Insert"},       Symbol{GLFW_KEY_KP_1, 0xff9c, "KP_End"},
    Symbol{GLFW_KEY_KP_2, 0xff99, "KP_Down"},         Symbol{GLFW_KEY_KP_3, 0xff9b, "KP_Page_Down"},
    Symbol{GLFW_KEY_KP_4, 0xff96, "KP_Left"},         Symbol{GLFW_KEY_KP_5, 0xff9d, "KP_Begin"},
    Symbol{GLFW_KEY_KP_6, 0xff98, "KP_Right"},        Symbol{GLFW_KEY_KP_7, 0xff95, "KP_Home"},
    Symbol{GLFW_KEY_KP_8, 0xff97, "KP_Up"},           Symbol{GLFW_KEY_KP_9, 0xff9a, "KP_Page_Up"},
    Symbol{GLFW_KEY_KP_DECIMAL, 0xff9f, "KP_Delete"},
};

constexpr std::array keypad_with_num_lock{
    Symbol{GLFW_KEY_KP_0, 0xffb0, "KP_0"},
    Symbol{GLFW_KEY_KP_1, 0xffb1, "KP_1"},
    Symbol{GLFW_KEY_KP_2, 0xffb2, "KP_2"},
    Symbol{GLFW_KEY_KP_3, 0xffb3, "KP_3"},
    Symbol{GLFW_KEY_KP_4, 0xffb4, "KP_4"},
    Symbol{GLFW_KEY_KP_5, 0xffb5, "KP_5"},
    Symbol{GLFW_KEY_KP_6, 0xffb6, "KP_6"},
    Symbol{GLFW_KEY_KP_7, 0xffb7, "KP_7"},
    Symbol{GLFW_KEY_KP_8, 0xffb8, "KP_8"},
    Symbol{GLFW_KEY_KP_9, 0xffb9, "KP_9"},
    Symbol{GLFW_KEY_KP_DECIMAL, 0xffae, "KP_Decimal"},
};

constexpr std::uint32_t first_function_symbol = 0xffbe;  // F1; the others follow

template <std::size_t N>
bool name_by(KeyStroke& stroke, const std::array<Symbol, N>& table, int key) {
  const auto found = std::find_if(table.begin(), table.end(), [key](const Symbol& one) { return one.key == key; });
  if (found == table.end()) return false;
  stroke.symbol = found->symbol;
  stroke.name = found->name;
  return true;
}

bool name_function_key(KeyStroke& stroke, int key) {
  if (key < GLFW_KEY_F1 || key > GLFW_KEY_F25) return false;
  stroke.symbol = first_function_symbol + static_cast<std::uint32_t>(key - GLFW_KEY_F1);
  stroke.name = "F" + std::to_string(key - GLFW_KEY_F1 + 1);
  return true;
}

std::uint32_t mask_of(int modifiers) {
  constexpr std::array<std::array<std::uint32_t, 2>, 6> bits{{{GLFW_MOD_SHIFT, 1U},
                                                              {GLFW_MOD_CAPS_LOCK, 2U},
                                                              {GLFW_MOD_CONTROL, 4U},
                                                              {GLFW_MOD_ALT, 8U},
                                                              {GLFW_MOD_NUM_LOCK, 16U},
                                                              {GLFW_MOD_SUPER, 64U}}};
  std::uint32_t mask = 0;
  for (const auto& [ours, theirs] : bits) {
    if ((static_cast<std::uint32_t>(modifiers) & ours) != 0) mask |= theirs;
  }
  return mask;
}

/// Letters get their case, as far as it is known without the layout: what is typed is told by set_written().
char32_t with_case(char32_t code_point, int modifiers) {
  const bool shift = (modifiers & GLFW_MOD_SHIFT) != 0;
  const bool lock = (modifiers & GLFW_MOD_CAPS_LOCK) != 0;
  return shift != lock && code_point >= U'a' && code_point <= U'z' ? code_point - U'a' + U'A' : code_point;
}

}  // namespace

void set_written(KeyStroke& stroke, char32_t code_point) {
  constexpr char32_t last_plain = 0xff;  // Latin-1 has the numbers of its characters, all others have a bit more
  constexpr std::uint32_t beyond = 0x01000000;
  if (code_point <= U' ') return;  // has a name
  stroke.symbol = code_point <= last_plain ? code_point : beyond + code_point;
  stroke.name = from_code_point(code_point);
}

KeyStroke to_stroke(const ReportedKey& key, std::string_view written, double now_s) {
  KeyStroke stroke;
  stroke.pressed = key.action != GLFW_RELEASE;
  stroke.modifiers = mask_of(key.modifiers);
  stroke.code = key.scancode;
  constexpr double ms_a_second = 1000;
  stroke.time_ms = static_cast<std::uint32_t>(static_cast<std::uint64_t>(now_s * ms_a_second));
  const bool num_lock = (key.modifiers & GLFW_MOD_NUM_LOCK) != 0;
  if (name_by(stroke, named, key.key) || name_function_key(stroke, key.key) ||
      (num_lock ? name_by(stroke, keypad_with_num_lock, key.key) : name_by(stroke, keypad, key.key)))
    return stroke;
  const std::vector<char32_t> characters = to_code_points(written);
  if (!characters.empty()) set_written(stroke, with_case(characters.front(), key.modifiers));
  return stroke;
}

}  // namespace nc::platform
