#pragma once

#include <optional>
#include <vector>

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

}  // namespace nc::guidance
