#pragma once

#include <cstdint>
#include <optional>

namespace nc {

/// A key of the keyboard, named by what is printed on it in the user's own layout (Ctrl+Z is Ctrl and the key that
/// writes z). Only the keys which a screen may react to are here. Text is not made of keys: letters that are typed into
/// a field travel as code points beside them. `enter` stands for both Enter keys, the digits for both digit rows.
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

/// How many values Key has; for tables that are indexed by key.
inline constexpr int key_count = static_cast<int>(Key::minus) + 1;

/// One key going down (or repeating while it is held), with the modifiers held at that moment.
/// A list of these, in the order they were typed, is what a screen reads in one frame; keys going up are not in it.
struct KeyEvent {
  Key key = Key::escape;
  bool ctrl = false;
  bool shift = false;
  bool alt = false;
  bool repeated = false;  ///< Sent by the system because the key is held; a submit or an answer should ignore those.

  friend bool operator==(const KeyEvent& left, const KeyEvent& right) = default;
};

/// The digit that `key` writes, 0 to 9, or nothing for any other key. For the short cuts 1 to 4.
constexpr std::optional<int> digit_of(Key key) {
  const int distance = static_cast<int>(key) - static_cast<int>(Key::digit_0);
  if (distance < 0 || distance > 9) {
    return std::nullopt;
  }
  return distance;
}

}  // namespace nc
