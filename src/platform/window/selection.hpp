#pragma once

#include <cstdint>
#include <string>

#include "support/result.hpp"

namespace nc::platform {

/// The two texts that programs on an X display hold for one another.
enum class Selection {
  clipboard,  ///< what was copied
  primary,    ///< what is marked, for pasting with the middle button
};

/// What was read of a selection.
struct SelectedText {
  std::string bytes;     ///< as the other program gave them, usually UTF-8
  bool is_own = false;   ///< this program holds it itself, so `bytes` is empty
  bool is_whole = true;  ///< false: there was more than selection_limit
};

/// How many bytes of a selection are read.
inline constexpr std::size_t selection_limit = 65536;

/// Reads a selection as text from the program that holds it, over a connection to the display of its own, so that the
/// events of the window stay where they are. It waits for a second at most: a program that hangs must not hang this
/// one. `window` is the number of one of our windows, by which our own selection is known. Empty when nobody holds it,
/// or when it is no text. Fails (environment) when there is no display, or the program does not answer in time.
Result<SelectedText> read_selection(Selection selection, std::uint32_t window);

}  // namespace nc::platform
