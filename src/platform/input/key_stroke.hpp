#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nc::platform {

/// One press or release of any key in the numbers and words of X11, as assistive technology is told of it. A KeyEdge
/// knows only the keys that screens use; this also knows those with which assistive technology is commanded, such as
/// Insert on the keypad, Caps Lock and the modifiers.
struct KeyStroke {
  bool pressed = true;          ///< true for a press or a repeat, false for a release
  std::uint32_t modifiers = 0;  ///< X11's mask of the modifiers that were held before it
  std::uint32_t symbol = 0;     ///< X11's number for what the key means (keysym)
  int code = 0;                 ///< X11's number for the key itself (keycode)
  std::string name;  ///< the character that it writes, or else X11's name of the symbol: 'a', 'Return', 'KP_Insert'
  std::uint32_t time_ms = 0;  ///< milliseconds since the window was opened

  friend bool operator==(const KeyStroke& a, const KeyStroke& b) = default;
};

/// What GLFW reports of a key.
struct ReportedKey {
  int key = 0;        ///< GLFW_KEY_…
  int scancode = 0;   ///< on X11 the keycode
  int action = 0;     ///< GLFW_PRESS, GLFW_RELEASE or GLFW_REPEAT
  int modifiers = 0;  ///< GLFW_MOD_…
};

/// Returns the stroke for a key that GLFW reported. `written` is what the key writes without Shift in the person's
/// layout (UTF-8, empty when it writes nothing). `now_s` is the time of Window::now_s().
KeyStroke to_stroke(const ReportedKey& key, std::string_view written, double now_s);

/// Says which character the stroke really wrote, with its modifiers: sets `symbol` and `name`. Control characters and
/// the space change nothing, because their keys have names.
void set_written(KeyStroke& stroke, char32_t code_point);

}  // namespace nc::platform
