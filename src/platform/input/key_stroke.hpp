#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nc::platform {

/// One press or release of any key, as assistive technology on X11 is told of it: in X11's own numbers and words.
/// Beside what screens use (KeyEdge) it names the keys of assistive technology's commands: Insert of the keypad, Caps
/// Lock, the modifiers.
struct KeyStroke {
  bool pressed = true;          ///< also while it repeats
  std::uint32_t modifiers = 0;  ///< X11's mask of what was held before it
  std::uint32_t symbol = 0;     ///< X11's number of what it means, the keysym
  int code = 0;                 ///< X11's number of the key itself
  std::string name;  ///< the character that it writes, else X11's name of the symbol: 'a', 'Return', 'KP_Insert'
  std::uint32_t time_ms = 0;

  friend bool operator==(const KeyStroke& a, const KeyStroke& b) = default;
};

/// What the window library reports of a key, in its own numbers.
struct ReportedKey {
  int key = 0;        ///< GLFW_KEY_…
  int scancode = 0;   ///< on X11 the number of the key
  int action = 0;     ///< GLFW_PRESS, GLFW_RELEASE or GLFW_REPEAT
  int modifiers = 0;  ///< GLFW_MOD_…
};

/// The stroke of a key that writes `written` without Shift in the user's layout (UTF-8, empty when it writes nothing).
KeyStroke to_stroke(const ReportedKey& key, std::string_view written, double now_s);

/// Makes the stroke one of the character that it really wrote.
void set_written(KeyStroke& stroke, char32_t code_point);

}  // namespace nc::platform
