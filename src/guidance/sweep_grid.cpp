#include "guidance/sweep_grid.hpp"

namespace nc::guidance {

SweepGrid::SweepGrid(const std::vector<Finding>& findings, const std::vector<int>* hours) {
  for (const Finding finding : findings) {
    axes_.push_back({finding, finding_terms()[static_cast<std::size_t>(finding)].value_count});
  }
  if (hours != nullptr) {
    hours_ = *hours;
    axes_.push_back({std::nullopt, hours_.size()});
  }
  for (const SweepAxis& axis : axes_) {
    strides_.push_back(size_);
    size_ *= axis.size;
  }
}

Findings SweepGrid::at(std::size_t index) const {
  Findings findings;
  for (std::size_t axis = 0; axis < axes_.size(); ++axis) {
    const std::size_t where = position(index, axis);
    if (axes_[axis].finding) {
      findings[*axes_[axis].finding] = static_cast<std::uint8_t>(where);
    } else {
      findings.hours = hours_[where];
    }
  }
  return findings;
}

}  // namespace nc::guidance
