#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/window/ui_driver.hpp"

// The bar that says how far something is, as the library shows it while it is read.

namespace nc::ui {
namespace {

using testing::UiDriver;

UiDriver& read_so_far(UiDriver& window, std::size_t done, std::size_t total) {
  window.player().restart_reading().act(practice::LibraryProgress{done, total});
  window.settle();
  return window;
}

/// How wide what was painted in the accent over the bar is, as a share of the bar.
float filled_share(const UiDriver& window) {
  const Rect bar = window.node(Role::progress_bar, "Reading the cases").rect;
  const Theme& theme = theme_of(window.model().settings.theme);
  float widest = 0;
  for (const Painted& one : window.painted()) {
    const bool over = one.kind == PaintKind::fill && one.colour == theme.accent && one.rect.top == bar.top &&
                      one.rect.bottom == bar.bottom;
    if (over) widest = std::max(widest, one.rect.width());
  }
  return widest / bar.width();
}

}  // namespace

TEST_CASE("the bar is filled as far as the work is, and says so in words and as a value") {
  UiDriver window(practice::shipped_content());
  read_so_far(window, 2500, 10000);
  const Node bar = window.node(Role::progress_bar, "Reading the cases");
  CHECK(bar.fraction == 0.25);
  CHECK(bar.value == "2,500 of 10,000 cases read");
  CHECK(window.says("2,500 of 10,000 cases read"));
  CHECK(filled_share(window) == Approx(0.25).margin(0.01));
  CHECK(filled_share(read_so_far(window, 10000, 10000)) == Approx(1.0).margin(0.01));
}

TEST_CASE("a bar that stands at nothing is empty, and one that is told too much is full") {
  UiDriver window(practice::shipped_content());
  CHECK(filled_share(read_so_far(window, 0, 10000)) == 0);
  CHECK(filled_share(read_so_far(window, 30000, 10000)) == Approx(1.0).margin(0.01));
  CHECK(window.says("10,000 of 10,000 cases read"));
}

}  // namespace nc::ui
