#pragma once

#include <optional>
#include <string>

#include "app/engine/open_engine.hpp"

namespace nc::app {

/// Options of the window.
struct WindowOptions {
  FaceOptions face;
  std::optional<std::string> screenshot;  ///< write a picture of the first settled screen here and end
  std::optional<std::string> tree;        ///< keep this file equal to the semantic tree
  std::optional<std::string> page;        ///< with screenshot: which page
  std::optional<std::string> theme;       ///< for this run
  std::optional<int> text_percent;        ///< for this run
  std::optional<std::string> drawing;     ///< `card` or `processor`; nothing: what fits the machine
  std::optional<int> width;
  std::optional<int> height;
};

/// Opens the window and runs it to its end. Without a display: a plain message, how to start the terminal face, exit
/// code 3.
int run_window(const WindowOptions& options, CommandContext& context);

}  // namespace nc::app
