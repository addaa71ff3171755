#include "simulation/nearest_neighbours.hpp"

#include <catch2/catch.hpp>

using namespace nc::simulation;

TEST_CASE("the nearest one decides, and of several the most frequent label among them") {
  const std::vector<Row> rows = {{{0}, 1}, {{10}, 2}, {{11}, 3}, {{12}, 3}};
  CHECK(NearestNeighbours(rows, 1).label_of({2}) == 1);
  CHECK(NearestNeighbours(rows, 1).label_of({9}) == 2);
  CHECK(NearestNeighbours(rows, 3).label_of({9}) == 3);
}

TEST_CASE("a number that varies widely counts no more than one that hardly does") {
  const std::vector<Row> rows = {{{0, 0}, 1}, {{1000, 1}, 2}, {{0, 0}, 1}, {{1000, 1}, 2}};
  CHECK(NearestNeighbours(rows, 1).label_of({400, 1}) == 2);
}

TEST_CASE("a number that never changes is left out, and without rows the first label is given") {
  CHECK(NearestNeighbours({{{5, 1}, 1}, {{5, 2}, 2}}, 1).label_of({7, 2}) == 2);
  CHECK(NearestNeighbours({}, 3).label_of({1}) == 0);
}
