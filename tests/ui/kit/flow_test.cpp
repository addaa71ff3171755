#include "ui/kit/flow.hpp"

#include <catch2/catch.hpp>

namespace nc::ui {

TEST_CASE("a column fills from the top") {
  Flow flow{5, 10, 100};
  const Rect first = flow.take(20);
  flow.gap(4);
  const Rect second = flow.take(6);
  CHECK(first.bottom == 30);
  CHECK(second.top == 34);
  CHECK(second.width() == 100);
  CHECK(flow.y == 40);
}

}  // namespace nc::ui
