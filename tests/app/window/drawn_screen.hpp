#pragma once

#include <string>

#include <imgui.h>

#include "app/window/letters.hpp"
#include "onscreen/semantic_tree.hpp"
#include "platform/drawing/picture.hpp"
#include "practice/screens/show.hpp"
#include "staging/every_screen.hpp"

// Screens as the window shows them, without a window: the program's own views, letters and software drawing. The same
// screen gives the same tree and the same pixels in every run and in every build.

namespace nc::app {

/// A screen that was drawn until it stood still.
struct DrawnScreen {
  SemanticTree tree;
  platform::Picture picture;
  bool lacks_letters = false;  ///< the window would make all letters and draw it again
};

/// Draws the screen as the window does that shows it first, with `letters`, which must fit its
/// settings. Fails the running test when the screen does not come to rest or asks for anything of its own accord.
DrawnScreen draw_screen(const practice::Shown& shown, const Letters& letters,
                        const staging::WindowSize& size = staging::every_window_size.front());

/// A tree as text that a reviewer can read: a line for each node with its role, name, value, states and rectangle
/// (left, top, right, bottom), indented below its parent.
std::string to_lines(const SemanticTree& tree);

}  // namespace nc::app
