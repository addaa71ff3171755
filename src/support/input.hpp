#pragma once

#include <cstdint>
#include <optional>

namespace nc {

/// A key of the keyboard, named by what it writes in the user's own layout: Ctrl+Z is Ctrl and the key that writes z.
/// Only keys that a screen may react to are listed. Typed text does not come as keys: text fields get it as code
/// points, apart from these. `enter` stands for both Enter keys, and a digit for its key in the top row and on the
/// number pad.
// clang-format off
enum class Key : std::uint8_t {
  tab, enter, space, escape,
  up, down, left, right,
  home, end, page_up, page_down,
  backspace, del, insert,
  f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12,
  digit_0, digit_1, digit_2, digit_3, digit_4, digit_5, digit_6, digit_7, digit_8, digit_9,
  a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z,
  plus, minus,
};
// clang-format on

/// Says how many values Key has, for tables that are indexed by key.
inline constexpr int key_count = static_cast<int>(Key::minus) + 1;

/// A key went down, or repeats while it is held, with the modifiers that were held at that moment. A frame gets a list
/// of these in the order they were typed. There is no event for a key that goes up.
struct KeyEvent {
  Key key = Key::escape;
  bool ctrl = false;
  bool shift = false;
  bool alt = false;
  bool repeated = false;  ///< repeats because the key is held; must not submit or answer

  friend bool operator==(const KeyEvent& left, const KeyEvent& right) = default;
};

/// Returns the digit that `key` writes, 0 to 9, or nothing for any other key. Answers are chosen with digit keys.
constexpr std::optional<int> digit_of(Key key) {
  const int distance = static_cast<int>(key) - static_cast<int>(Key::digit_0);
  if (distance < 0 || distance > 9) {
    return std::nullopt;
  }
  return distance;
}

}  // namespace nc
