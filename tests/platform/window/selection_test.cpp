#include "platform/window/selection.hpp"

#include <chrono>

#include <catch2/catch.hpp>

#include "platform/window/opened_window.hpp"

// Reading from another program, and from one that hangs, is tried in tests/e2e/clipboard.py.

namespace nc::platform {

TEST_CASE("where nobody holds a text there is none") {
  OpenedWindow opened;
  const auto text = read_selection(Selection::primary, opened.window().number_on_display().value());
  REQUIRE(text);
  CHECK(text->bytes.empty());
  CHECK_FALSE(text->is_own);
}

TEST_CASE("the text of this program is known to be its own, and needs no answer of it") {
  OpenedWindow opened;
  opened.window().copy("48 to 72 h");
  const auto before = std::chrono::steady_clock::now();
  const auto text = read_selection(Selection::clipboard, opened.window().number_on_display().value());
  REQUIRE(text);
  CHECK(text->is_own);
  CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(1));
}

}  // namespace nc::platform
