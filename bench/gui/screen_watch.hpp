#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <X11/Xlib.h>
#include <X11/extensions/XShm.h>

namespace nc::bench {

/// What a display shows in one rectangle, a pixel a number (the display's own form; the unused byte is zero).
using Pixels = std::vector<std::uint32_t>;

/// A rectangle of the display, in pixels from its upper left corner.
struct Area {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

/// Seconds of the monotonic clock, which every process of the machine shares.
double now_s();

/// How many pixels differ; all of them when the sizes differ.
std::size_t count_different(const Pixels& left, const Pixels& right);

/// Watches what a display shows: told of changes by the server (XDamage), so that waiting costs the watched program
/// nothing, and reads the pixels themselves (XGetImage) to decide. Ends the program with a message when the display or
/// an extension is missing.
class ScreenWatch {
 public:
  ScreenWatch();
  ~ScreenWatch();
  ScreenWatch(const ScreenWatch&) = delete;
  ScreenWatch& operator=(const ScreenWatch&) = delete;

  /// Waits until something on the display changes, at most `seconds`; true when it did.
  bool wait_for_change(double seconds);

  /// Waits until nothing has changed for `quiet_s`; gives up after `limit_s`. When the last change was.
  double wait_until_quiet(double quiet_s, double limit_s);

  /// The pixels of `area` now.
  Pixels pixels(const Area& area);

  /// The pointer goes there, at once.
  void move_pointer(int x, int y);

  /// Presses and releases the left button where the pointer is, at once.
  void click();

 private:
  Display* display_ = nullptr;
  int damage_event_ = 0;
  unsigned long damage_ = 0;
};

}  // namespace nc::bench
