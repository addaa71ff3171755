#pragma once

#include <cstddef>
#include <vector>

// A small decision tree (Breiman and others, 'Classification and regression trees', 1984). The libraries for this that
// Debian has (mlpack, Shark) bring linear algebra and more code than the program itself has; a tree of three levels
// over some two hundred rows needs neither.

namespace nc::simulation {

/// One row to learn from: numbers, as many in every row, and what they go with.
struct Row {
  std::vector<double> numbers;
  std::size_t label = 0;  ///< 0 to label_count - 1
};
/// How many labels there are: the urgencies that can be answered.
inline constexpr std::size_t label_count = 4;

/// Returns the most frequent label, of equally frequent ones the lowest; 0 without rows.
std::size_t most_frequent(const std::vector<const Row*>& rows);

/// A tree that asks of one number at a time whether it is at most a limit.
class DecisionTree {
 public:
  /// Learns from the rows. At every node it takes the question that leaves the least impurity (Gini); a node is not
  /// split below `depth`, nor when a part would have fewer than least_rows rows.
  DecisionTree(const std::vector<Row>& rows, int depth);

  /// Returns the label that the tree gives these numbers.
  std::size_t label_of(const std::vector<double>& numbers) const;

  /// The fewest rows on either side of a question: a question about a single case is learned by heart and not learned.
  static constexpr std::size_t least_rows = 5;

 private:
  struct Node {
    std::size_t label = 0;
    std::size_t number = 0;  ///< which number is asked about
    double limit = 0;
    std::size_t at_most = 0;  ///< the node for numbers up to the limit; 0: this node is a leaf
    std::size_t above = 0;
  };
  std::size_t grow(const std::vector<const Row*>& rows, int depth);
  std::vector<Node> nodes_;  ///< the root first
};

}  // namespace nc::simulation
