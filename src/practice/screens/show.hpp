#pragma once

#include "practice/screens/frame.hpp"
#include "practice/screens/screen.hpp"

namespace nc::practice {

struct Model;

/// What a face draws: the screen of the page that is open, and what is around it on every page.
struct Shown {
  Screen screen;
  Frame frame;
};

/// Makes what is on screen from the model. Pure; made once after the last action of a frame, never in update().
Shown show(const Model& model);

/// The same in place of `before`, what was made from this session last: the measures of the whole record are worked out
/// anew only when the record or the day is another one. What comes out is equal to show(model).
Shown show(const Model& model, const Shown& before);

}  // namespace nc::practice
