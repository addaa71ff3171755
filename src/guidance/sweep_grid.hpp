#pragma once

#include <optional>
#include <vector>

#include "guidance/findings.hpp"

namespace nc::guidance {

/// One direction of a grid of findings: a finding with its values, or the hours.
struct SweepAxis {
  std::optional<Finding> finding;  ///< nothing: the hours
  std::size_t size = 0;
};

/// All combinations of some findings, numbered. The first axis changes fastest.
class SweepGrid {
 public:
  /// The grid of some findings, each with all its values, and of hours when there are any (not kept; may not be empty).
  SweepGrid(const std::vector<Finding>& findings, const std::vector<int>* hours);

  /// The findings in the order given, then the hours.
  const std::vector<SweepAxis>& axes() const { return axes_; }
  /// How many combinations there are; they are numbered from 0.
  std::size_t size() const { return size_; }
  /// How far apart two combinations are that differ by one step of an axis.
  std::size_t stride(std::size_t axis) const { return strides_[axis]; }
  /// The position of a combination on an axis.
  std::size_t position(std::size_t index, std::size_t axis) const { return index / strides_[axis] % axes_[axis].size; }
  /// The combination as findings; findings that are no axis keep their default.
  Findings at(std::size_t index) const;

 private:
  std::vector<SweepAxis> axes_;
  std::vector<std::size_t> strides_;
  std::vector<int> hours_;
  std::size_t size_ = 1;
};

}  // namespace nc::guidance
