#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

namespace nc::testing {

/// Whether the X server can read memory of its programs. One on the same machine offers this; `refused` makes it behave
/// as over a network.
enum class SharedMemory { offered, refused };

/// A display in memory (the X server Xvfb), for tests that open a real window. The variable DISPLAY names it while this
/// object lives; afterwards DISPLAY is what it was before. OpenGL is done by the processor.
class VirtualDisplay {
 public:
  /// Starts the server with one screen of 1400 x 1000 pixels and waits until it answers. Ends the test program with a
  /// message when it cannot.
  explicit VirtualDisplay(SharedMemory sharing = SharedMemory::offered);
  VirtualDisplay(const VirtualDisplay&) = delete;
  VirtualDisplay& operator=(const VirtualDisplay&) = delete;
  ~VirtualDisplay();

  /// Returns the name of the display, such as ":5".
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  pid_t server_ = -1;
  std::string name_;
  std::optional<std::string> old_display_;
};

/// Keeps the graphics driver, which is loaded while a window is open, in memory until the program ends. The checker of
/// memory leaks can then tell leaks of the driver from our own. To be called while a window is open.
void keep_graphics_driver_loaded();

/// Runs xdotool with these arguments on the display that DISPLAY names, and waits until it ends. Returns true when it
/// succeeded.
bool xdotool(const std::string& arguments);

}  // namespace nc::testing
