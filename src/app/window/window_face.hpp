#pragma once

#include <optional>
#include <string>

#include "app/engine/open_engine.hpp"

namespace nc::app {

/// The options of the window. What is left out is as the settings say or as fits the machine.
struct WindowOptions {
  FaceOptions face;
  std::optional<std::string>
      screenshot;                      ///< path: the first settled screen is saved there as a picture, and that is all
  std::optional<std::string> tree;     ///< path: the semantic tree is kept there, see TreeFile
  std::optional<std::string> page;     ///< with `screenshot`: which page it shows
  std::optional<std::string> theme;    ///< counts in this run
  std::optional<int> text_percent;     ///< counts in this run
  std::optional<std::string> drawing;  ///< `card` or `processor`, see platform::Drawing
  std::optional<int> width;            ///< of the window, in pointer units
  std::optional<int> height;           ///< of the window, in pointer units
};

/// Opens the window and runs it until the person closes it. Returns the exit code. Without a display it prints how to
/// start the terminal face and returns exit_environment. When another window has the store open, that one is brought to
/// the front instead. When the program cannot start, the reason is printed; where no terminal shows that, a window says
/// it, in which the start can be tried again.
int run_window(const WindowOptions& options, CommandContext& context);

}  // namespace nc::app
