#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <X11/Xlib.h>
#include <X11/extensions/XShm.h>

namespace nc::bench {

/// What a display shows in a rectangle, row by row. A pixel is a number in the form of the display, usually 0x00RRGGBB.
using Pixels = std::vector<std::uint32_t>;

/// A rectangle of the display, in pixels from its top left corner.
struct Area {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

/// Returns the time in seconds by the monotonic clock, which is the same in every process of the machine.
double now_s();

/// Returns how many pixels differ; all of the larger one when the sizes differ.
std::size_t count_different(const Pixels& left, const Pixels& right);

/// Watches what the display shows that the variable DISPLAY names. The X server tells it of changes (XDamage), so that
/// waiting costs the watched program nothing. When the display cannot be used, or lacks the extension XDamage or XTest,
/// it ends the program with a message and exit code 3.
class ScreenWatch {
 public:
  /// Connects to the display.
  ScreenWatch();
  ~ScreenWatch();
  ScreenWatch(const ScreenWatch&) = delete;
  ScreenWatch& operator=(const ScreenWatch&) = delete;

  /// Waits until something on the display changes, but no longer than `seconds`. Returns true when something did.
  bool wait_for_change(double seconds);

  /// Waits until nothing has changed for `quiet_s` seconds, but begins no new wait after `limit_s` seconds. Returns
  /// when the last change was, by now_s(); when there was none, that is the time of the call.
  double wait_until_quiet(double quiet_s, double limit_s);

  /// Returns what the display shows in `area` now.
  Pixels pixels(const Area& area);

  /// Moves the pointer to this pixel, at once.
  void move_pointer(int x, int y);

  /// Presses and releases the left button where the pointer is, at once.
  void click();

 private:
  Display* display_ = nullptr;
  int damage_event_ = 0;
  unsigned long damage_ = 0;
};

}  // namespace nc::bench
