#pragma once

#include <string>

#include "app/window/window_face.hpp"

// Only one window at a time may write to a store. A second start finds the first window by a mark on it, which says
// which file its store is and with what options it was started.

namespace nc::app {

/// Marks the window of this run, which has this number on its display.
void mark_as_first(std::uint32_t number, const WindowOptions& options, const std::string& store_path);

/// What became of the wish to show the window that has the store open.
enum class FirstWindow {
  none,           ///< there is no such window on this display
  in_front,       ///< it was asked to the front
  other_options,  ///< it was started with other options, so it is not what was asked for
};

/// Brings the window to the front that has this store open, when it was started with the same options.
FirstWindow show_first_window(const WindowOptions& options, const std::string& store_path);

}  // namespace nc::app
