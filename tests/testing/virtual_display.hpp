#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

namespace nc::testing {

/// Whether the server can read memory of its programs, as one on the same machine can.
enum class SharedMemory { offered, refused };

/// A screen nobody sees (Xvfb), for tests that open a real window. Starts the server, waits until it answers and points
/// DISPLAY at it; at the end of its life stops the server and puts the old DISPLAY back. OpenGL is done in software.
class VirtualDisplay {
 public:
  /// Starts the server with one screen of 1400 x 1000 pixels. Ends the test program with a message when it cannot.
  explicit VirtualDisplay(SharedMemory sharing = SharedMemory::offered);
  VirtualDisplay(const VirtualDisplay&) = delete;
  VirtualDisplay& operator=(const VirtualDisplay&) = delete;
  ~VirtualDisplay();

  /// What DISPLAY holds, like ":5".
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  pid_t server_ = -1;
  std::string name_;
  std::optional<std::string> old_display_;
};

/// Keeps the graphics driver, which is loaded while a window is open, in memory until the program ends. The leak
/// checker can then tell the driver's leaks, which are not ours, from our own. Call it while a window is open.
void keep_graphics_driver_loaded();

/// Runs xdotool with these arguments on the current display and waits for its end. True when it succeeded.
bool xdotool(const std::string& arguments);

}  // namespace nc::testing
