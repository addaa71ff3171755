#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/screen.hpp"

namespace nc::practice {

struct Model;

/// Holds what a face draws: the screen of the page that is open, and the frame around it.
struct Shown {
  Screen screen;
  Frame frame;
};

/// Makes what is on the screen from the model and nothing else. It is called once after the last action of a frame, and
/// never in update().
Shown show(const Model& model);

/// Does the same, and takes from `before`, which was made last for this session, what need not be made again: the
/// measures of the record stay the same until the record or the day changes. The result equals show(model).
Shown show(const Model& model, const Shown& before);

}  // namespace nc::practice
