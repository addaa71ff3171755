#include "simulation/decision_tree.hpp"

#include <catch2/catch.hpp>

using namespace nc::simulation;

namespace {

/// Ten rows of each corner of a square, of which two opposite corners have the label 1.
std::vector<Row> corners() {
  std::vector<Row> rows;
  for (int at = 0; at < 10; ++at)
    for (const double x : {0.0, 1.0})
      for (const double y : {0.0, 1.0})
        rows.push_back({{x, y}, x == 0 && y == 1 ? 3U : 1U});
  return rows;
}

}  // namespace

TEST_CASE("a tree learns what two questions tell, and not what would take a third") {
  const std::vector<Row> rows = corners();
  const DecisionTree tree(rows, 2);
  CHECK(tree.label_of({0, 1}) == 3);
  CHECK(tree.label_of({0, 0}) == 1);
  CHECK(tree.label_of({1, 1}) == 1);
  CHECK(DecisionTree(rows, 1).label_of({0, 1}) == 1);
}

TEST_CASE("without a question a tree gives the most frequent label, and without rows the first") {
  CHECK(DecisionTree(corners(), 0).label_of({0, 1}) == 1);
  CHECK(DecisionTree({}, 3).label_of({0, 1}) == 0);
}

TEST_CASE("a tree learns nothing from a few rows that stand apart") {
  std::vector<Row> rows = corners();
  for (int at = 0; at < 4; ++at)
    rows.push_back({{9, 9}, 2});
  CHECK(DecisionTree(rows, 3).label_of({9, 9}) == 1);
  rows.push_back({{9, 9}, 2});
  CHECK(DecisionTree(rows, 3).label_of({9, 9}) == 2);
}

TEST_CASE("of equally frequent labels the lowest is taken") {
  const Row first{{}, 2};
  const Row second{{}, 1};
  CHECK(most_frequent({&first, &second}) == 1);
  CHECK(most_frequent({}) == 0);
}
