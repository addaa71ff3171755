#include "guidance/sweep_grid.hpp"

#include <algorithm>
#include <map>

namespace nc::guidance {
namespace {

constexpr std::array<Finding, 7> linked = {Finding::pain,  Finding::trend,    Finding::selfcare, Finding::spread,
                                           Finding::onset, Finding::provoked, Finding::nerve};
constexpr std::array<Finding, 6> loose = {Finding::breathing, Finding::chest,   Finding::site,
                                          Finding::spasm,     Finding::general, Finding::factor};
static_assert(linked.size() + loose.size() == finding_count);

ConditionSet conditions_for(const SweepGrid& grid, const CompiledTable& table, const Findings& findings) {
  ConditionSet result = table.all();
  for (const SweepAxis& axis : grid.axes()) {
    narrow(result, axis.finding ? table.allowing(*axis.finding, findings[*axis.finding])
                                : table.allowing_hours(findings.hours));
  }
  return result;
}

}  // namespace

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

SweepGrid linked_grid(const std::vector<int>& hours) {
  return SweepGrid({linked.begin(), linked.end()}, &hours);
}

SweepGrid loose_grid() {
  return SweepGrid({loose.begin(), loose.end()}, nullptr);
}

SortedGrid sort_alike(const SweepGrid& grid, const std::vector<const CompiledTable*>& tables) {
  SortedGrid sorted;
  std::map<std::vector<ConditionSet>, std::size_t> known;
  for (std::size_t i = 0; i < grid.size(); ++i) {
    const Findings findings = grid.at(i);
    sorted.group_of.push_back(SortedGrid::no_group);
    if (find_invalid(findings)) continue;
    std::vector<ConditionSet> conditions;
    for (const CompiledTable* table : tables)
      conditions.push_back(conditions_for(grid, *table, findings));
    const auto [found, is_new] = known.emplace(conditions, sorted.groups.size());
    if (is_new) sorted.groups.push_back({std::move(conditions), i, 0});
    AlikeCombinations& group = sorted.groups[found->second];
    ++group.count;
    if (count_stated(findings) < count_stated(grid.at(group.simplest))) group.simplest = i;
    sorted.group_of.back() = found->second;
  }
  return sorted;
}

int count_stated(const Findings& findings) {
  return static_cast<int>(
      std::count_if(findings.values.begin(), findings.values.end(), [](std::uint8_t value) { return value != 0; }));
}

}  // namespace nc::guidance
