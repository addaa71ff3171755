#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "library/families.hpp"
#include "practice/choosing/selection.hpp"

namespace nc::practice {

struct Model;

/// The ways to practise. Each has the number of cases for it among those in the scope of the filter (see scope_of),
/// that is with its regions, difficulty, family and search.
struct WaysScreen {
  CaseFilter filter;
  std::size_t total = 0;  ///< how many cases can be practised
  std::size_t cases = 0;  ///< how many cases are in the scope of the filter
  std::size_t due = 0;    ///< how many are due for review
  /// Says in how many days the next case becomes due, over all cases whatever the filter: 1 or more, or nothing when
  /// none will.
  std::optional<int> next_due_in_days;
  std::size_t missed = 0;                      ///< how many were missed
  std::size_t dangerous = 0;                   ///< how many had a dangerous latest result
  std::size_t pairs = 0;                       ///< how many whole pairs of twins there are
  std::size_t fewest_pairs = 2;                ///< with fewer pairs, twins cannot be kept apart
  bool can_be_realistic = false;               ///< there are an emergency and another case at least
  int one_in = 1;                              ///< in realistic practice one case in so many is an emergency
  std::vector<library::FamilyCount> families;  ///< families that decide at least one case
};

/// Returns the ways, counted over the cases in the scope of the model's filter.
WaysScreen show_ways(const Model& model);

}  // namespace nc::practice
