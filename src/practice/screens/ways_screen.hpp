#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "library/families.hpp"
#include "practice/choosing/selection.hpp"

namespace nc::practice {

struct Model;

/// The ways to practise, each with how many cases it has now of those that the filter's regions, difficulty, family and
/// search leave.
struct WaysScreen {
  CaseFilter filter;
  std::size_t total = 0;  ///< all ready cases
  std::size_t cases = 0;  ///< that the filter leaves
  std::size_t due = 0;
  std::optional<int> next_due_in_days;  ///< of all cases that are not due yet, whatever the filter
  std::size_t missed = 0;
  std::size_t dangerous = 0;
  std::size_t pairs = 0;  ///< of twins; fewer than `fewest_pairs` cannot be kept apart
  std::size_t fewest_pairs = 2;
  bool can_be_realistic = false;  ///< an emergency and other cases are left
  int one_in = 1;                 ///< the policy's rate of emergencies
  std::vector<library::FamilyCount> families;
};

/// The ways, counted over the cases that the model's filter leaves.
WaysScreen show_ways(const Model& model);

}  // namespace nc::practice
