#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "guidance/compiled_table.hpp"
#include "guidance/findings.hpp"

namespace nc::guidance {

/// One axis of a grid of findings: a finding with all its values, or the hours.
struct SweepAxis {
  std::optional<Finding> finding;  ///< nothing when the axis is the hours
  std::size_t size = 0;            ///< how many values it has
};

/// All combinations of the values of some findings, numbered from 0. With each number the first axis changes fastest.
class SweepGrid {
 public:
  /// Makes the grid of these findings, each with all its values, and of these hours unless `hours` is nullptr. The
  /// hours are copied and must not be empty.
  SweepGrid(const std::vector<Finding>& findings, const std::vector<int>* hours);

  /// Returns the axes: the findings in the order given, then the hours.
  const std::vector<SweepAxis>& axes() const { return axes_; }
  /// Returns how many combinations there are.
  std::size_t size() const { return size_; }
  /// Returns by how much the numbers of two combinations differ that are one step apart on this axis.
  std::size_t stride(std::size_t axis) const { return strides_[axis]; }
  /// Returns the position of combination `index` on this axis, from 0.
  std::size_t position(std::size_t index, std::size_t axis) const { return index / strides_[axis] % axes_[axis].size; }
  /// Returns combination `index` as findings. Findings that are no axis have their defaults.
  Findings at(std::size_t index) const;

 private:
  std::vector<SweepAxis> axes_;
  std::vector<std::size_t> strides_;
  std::vector<int> hours_;
  std::size_t size_ = 1;
};

/// Returns the grid of the findings that may exclude one another, with these hours. Only here find_invalid() must be
/// asked, because other findings go with everything.
SweepGrid linked_grid(const std::vector<int>& hours);
/// Returns the grid of the findings that go with everything.
SweepGrid loose_grid();

/// Combinations of a grid in which the same conditions of some tables hold, so that nothing else tells them apart.
struct AlikeCombinations {
  std::vector<ConditionSet> conditions;  ///< by table: those that the findings and hours of the grid allow
  std::size_t simplest = 0;              ///< the combination with the fewest findings that are not the default
  std::uint64_t count = 0;
};

/// The valid combinations of a grid, sorted into those that are alike.
struct SortedGrid {
  static constexpr std::size_t no_group = static_cast<std::size_t>(-1);
  std::vector<AlikeCombinations> groups;
  std::vector<std::size_t> group_of;  ///< by combination: an index into `groups`, or no_group when it cannot be true
};

/// Sorts the combinations of a grid. Sweeps settle each pair of groups once instead of millions of combinations; the
/// result is the same.
SortedGrid sort_alike(const SweepGrid& grid, const std::vector<const CompiledTable*>& tables);

/// Returns how many findings are not their default.
int count_stated(const Findings& findings);

}  // namespace nc::guidance
