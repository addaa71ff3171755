#pragma once

#include "simulation/decision_tree.hpp"

namespace nc::simulation {

/// Answers as those answer who are nearest (Fix and Hodges, 1951). Every number counts alike: it is measured in
/// standard deviations over the rows that are learned from.
class NearestNeighbours {
 public:
  /// Learns from the rows; `count` of the nearest, at least one, have a vote.
  NearestNeighbours(std::vector<Row> rows, std::size_t count);

  /// Returns the most frequent label of the nearest rows; 0 without rows. Of rows equally far away the first one counts
  /// as nearer.
  std::size_t label_of(const std::vector<double>& numbers) const;

 private:
  double distance(const std::vector<double>& a, const std::vector<double>& b) const;
  std::vector<Row> rows_;
  std::vector<double> weights_;  ///< one over the variance of each number; 0 for a number that never changes
  std::size_t count_;
};

}  // namespace nc::simulation
