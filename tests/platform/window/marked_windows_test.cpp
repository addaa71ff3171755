#include "platform/window/marked_windows.hpp"

#include <catch2/catch.hpp>

#include "platform/window/opened_window.hpp"

namespace nc::platform {

TEST_CASE("a window is found by its mark and comes to the front with the keyboard") {
  OpenedWindow opened(Drawing::by_processor);
  Window& window = opened.window();
  const auto number = window.number_on_display();
  REQUIRE(number);
  CHECK(find_marked_windows().empty());
  mark_window(*number, "first");
  mark_window(*number, "8:15\ntrainee Ana\n");
  const auto found = find_marked_windows();
  REQUIRE(found.size() == 1);
  CHECK(found[0].number == *number);
  CHECK(found[0].mark == "8:15\ntrainee Ana\n");
  bring_to_front(*number);
  window.poll();
  CHECK(window.has_keyboard());
}

TEST_CASE("without a display there is no window to be found, and nothing fails") {
  const char* before = std::getenv("DISPLAY");
  const std::string kept = before == nullptr ? "" : before;
  ::setenv("DISPLAY", ":31999", 1);
  CHECK(find_marked_windows().empty());
  mark_window(1, "x");
  bring_to_front(1);
  if (before == nullptr)
    ::unsetenv("DISPLAY");
  else
    ::setenv("DISPLAY", kept.c_str(), 1);
}

}  // namespace nc::platform
