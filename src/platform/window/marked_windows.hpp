#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Finds windows of the program on an X display, which may be those of another process, by a mark that they carry.

namespace nc::platform {

/// A window on the display that DISPLAY names.
struct MarkedWindow {
  std::uint32_t number = 0;  ///< as Window::number_on_display()
  std::string mark;
};

/// Puts a mark on a window in place of the one that it has. Does nothing when the display cannot be reached.
void mark_window(std::uint32_t number, std::string_view mark);

/// Returns every window that has a mark; none when the display cannot be reached.
std::vector<MarkedWindow> find_marked_windows();

/// Asks for a window to be shown in front of all others and to get the keyboard, also when it is minimised: the window
/// manager, or the server itself where there is none.
void bring_to_front(std::uint32_t number);

}  // namespace nc::platform
