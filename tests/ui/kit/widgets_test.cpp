#include "ui/kit/widgets.hpp"

#include <catch2/catch.hpp>

namespace nc::ui {

TEST_CASE("a row goes on in a new line when it is full, and a thing too wide gets a line of its own") {
  Flow flow{10, 100, 100};
  WrapRow row(flow, 5, 3);
  const Rect first = row.place({40, 20});
  const Rect second = row.place({50, 30});
  const Rect third = row.place({60, 10});
  const Rect wide = row.place({150, 12});
  row.finish();
  CHECK(first.left == 10);
  CHECK(second.left == 55);
  CHECK(second.top == 100);
  CHECK(third.left == 10);
  CHECK(third.top == 133);
  CHECK(wide.left == 10);
  CHECK(wide.top == 146);
  CHECK(flow.y == 158);
}

TEST_CASE("a row that holds nothing takes no room") {
  Flow flow{0, 7, 100};
  WrapRow row(flow, 5);
  row.finish();
  CHECK(flow.y == 7);
}

}  // namespace nc::ui
