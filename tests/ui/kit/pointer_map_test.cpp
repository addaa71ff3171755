#include "ui/kit/pointer_map.hpp"

#include <catch2/catch.hpp>

namespace nc::ui {

TEST_CASE("a pointer that stays in the same rectangles needs no new frame") {
  PointerMap map;
  map.note_inside({10, 10, 50, 30});
  CHECK(map.same_answers({11, 11}, {49, 29}));
  CHECK(map.same_answers({0, 0}, {60, 60}));
}

TEST_CASE("a pointer that enters or leaves a rectangle needs a new frame") {
  PointerMap map;
  map.note_inside({10, 10, 50, 30});
  CHECK_FALSE(map.same_answers({9, 11}, {10, 11}));
  CHECK_FALSE(map.same_answers({49, 29}, {50, 29}));
}

TEST_CASE("a pointer that goes from one rectangle to another needs a new frame though it is inside both times") {
  PointerMap map;
  map.note_inside({0, 0, 10, 10});
  map.note_inside({10, 0, 20, 10});
  CHECK_FALSE(map.same_answers({5, 5}, {15, 5}));
}

TEST_CASE("where the frame follows the pointer every move needs a new one, and leaving too") {
  PointerMap map;
  map.note_follows({0, 0, 10, 10});
  CHECK_FALSE(map.same_answers({1, 1}, {2, 1}));
  CHECK_FALSE(map.same_answers({1, 1}, {20, 20}));
  CHECK_FALSE(map.same_answers({20, 20}, {1, 1}));
  CHECK(map.same_answers({20, 20}, {30, 30}));
  CHECK(map.same_answers({1, 1}, {1, 1}));
}

TEST_CASE("a new frame begins without the questions of the last") {
  PointerMap map;
  map.note_inside({0, 0, 10, 10});
  map.note_follows({0, 0, 10, 10});
  map.clear();
  CHECK(map.same_answers({5, 5}, {50, 50}));
}

}  // namespace nc::ui
