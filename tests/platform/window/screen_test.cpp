#include "platform/window/screen.hpp"

#include <cstdlib>

#include <catch2/catch.hpp>

#include "testing/virtual_display.hpp"

namespace nc::platform {

TEST_CASE("without a graphics card the window is drawn by the processor, without OpenGL") {
  const testing::VirtualDisplay display;
  const auto screen = open_fitting_screen({}, false);
  REQUIRE(screen);
  CHECK(screen->window.drawing() == Drawing::by_processor);
}

TEST_CASE("where OpenGL turns out to be done in software, the window is opened again without it") {
  const testing::VirtualDisplay display;
  const auto screen = open_fitting_screen({}, true);
  REQUIRE(screen);
  CHECK(screen->window.drawing() == Drawing::by_processor);
}

TEST_CASE("who asks for OpenGL has it") {
  const testing::VirtualDisplay display;
  const auto screen = open_screen({});
  REQUIRE(screen);
  testing::keep_graphics_driver_loaded();
  CHECK(screen->window.drawing() == Drawing::by_card);
}

TEST_CASE("without a display no way of drawing helps, and the error says how to practise in the terminal") {
  unsetenv("DISPLAY");
  for (const bool may_have_card : {false, true}) {
    const auto screen = open_fitting_screen({}, may_have_card);
    REQUIRE_FALSE(screen);
    CHECK(screen.error().message.find("needlecase practise") != std::string::npos);
  }
}

}  // namespace nc::platform
