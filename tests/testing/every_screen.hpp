#pragma once

#include <functional>
#include <string>
#include <vector>

#include "testing/player.hpp"

namespace nc::testing {

/// One screen of the window in one state, and how a session comes to it.
struct ScreenCase {
  std::string name;
  std::function<void(practice::Player&)> open;
};

/// Every screen and state that is worth drawing. What must hold for every screen is tested over these, so a new screen
/// is added here and nowhere else; a test fails while an alternative of practice::Screen is not among them.
std::vector<ScreenCase> every_screen();

}  // namespace nc::testing
