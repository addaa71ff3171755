#pragma once

#include <vector>

#include "platform/input/input_event.hpp"

namespace nc::platform {

/// Draws, in the body of nc::testing::prop(), anything that can happen to a window, in any order, also in orders that
/// no real window gives. The places are on a small grid, so that different events often share one.
std::vector<InputEvent> drawn_events();

}  // namespace nc::platform
