#include "platform/window/fitted_size.hpp"

#include <catch2/catch.hpp>

namespace nc::platform {

TEST_CASE("on a large screen a window has the size that is wanted") {
  const WindowOptions fitting = fitted_size({}, {0, 0, 1920, 1040}, {1, 30, 1, 1});
  CHECK(fitting.width == 1280);
  CHECK(fitting.height == 800);
  CHECK(fitting.least_width == least_window_width);
  CHECK_FALSE(is_tight({}, {0, 0, 1920, 1040}));
}

TEST_CASE("on a small screen the whole window is within it, its edge and the panels of the screen left out") {
  const WindowOptions fitting = fitted_size({}, {0, 28, 800, 572}, {4, 30, 4, 4});
  CHECK(fitting.width == 792);
  CHECK(fitting.height == 538);
  CHECK(is_tight({}, {0, 28, 800, 572}));
}

TEST_CASE("a screen smaller than the least size wins: nothing may be out of reach") {
  const WindowOptions fitting = fitted_size({}, {0, 0, 600, 400}, {});
  CHECK(fitting.width == 600);
  CHECK(fitting.height == 400);
  CHECK(fitting.least_width == 600);
  CHECK(fitting.least_height == 400);
}

TEST_CASE("where the system tells no size of the screen, the wanted one holds") {
  CHECK(fitted_size({}, {}, {}).width == 1280);
  CHECK_FALSE(is_tight({}, {}));
}

}  // namespace nc::platform
