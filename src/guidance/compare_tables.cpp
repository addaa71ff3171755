#include "guidance/compare_tables.hpp"

#include <algorithm>
#include <tuple>

#include "guidance/sweep_grid.hpp"
#include "guidance/verify.hpp"

namespace nc::guidance {
namespace {

std::vector<int> hours_of_both(const Guidance& before, const Guidance& after) {
  std::vector<int> hours = representative_hours(before);
  const std::vector<int> others = representative_hours(after);
  hours.insert(hours.end(), others.begin(), others.end());
  std::sort(hours.begin(), hours.end());
  hours.erase(std::unique(hours.begin(), hours.end()), hours.end());
  return hours;
}

TableAnswer answer_of(const CompiledTable& table, ConditionSet conditions, const ConditionSet& others) {
  narrow(conditions, others);
  const CompiledTable::Resolved resolved = table.resolve(conditions);
  return {resolved.key, resolved.accepted};
}

bool is_same(const TableAnswer& one, const TableAnswer& other) {
  return one.key == other.key && one.accepted == other.accepted;
}

/// The findings of the second added to those of the first, of which both have no finding in common.
Findings joined(Findings first, const Findings& second) {
  for (std::size_t i = 0; i < finding_count; ++i) {
    if (second.values[i] != 0) first.values[i] = second.values[i];
  }
  return first;
}

void add(std::vector<TableDifference>& differences, const TableDifference& found) {
  for (TableDifference& known : differences) {
    if (!is_same(known.before, found.before) || !is_same(known.after, found.after)) continue;
    known.combinations += found.combinations;
    if (count_stated(found.simplest) < count_stated(known.simplest)) known.simplest = found.simplest;
    return;
  }
  differences.push_back(found);
}

}  // namespace

TableComparison compare_tables(const Guidance& before, const Guidance& after) {
  const CompiledTable first(before);
  const CompiledTable second(after);
  const SweepGrid linked = linked_grid(hours_of_both(before, after));
  const SweepGrid loose = loose_grid();
  const SortedGrid rows = sort_alike(linked, {&first, &second});
  const SortedGrid columns = sort_alike(loose, {&first, &second});
  TableComparison result;
  for (const AlikeCombinations& row : rows.groups) {
    for (const AlikeCombinations& column : columns.groups) {
      TableDifference found;
      found.before = answer_of(first, row.conditions[0], column.conditions[0]);
      found.after = answer_of(second, row.conditions[1], column.conditions[1]);
      found.combinations = row.count * column.count;
      result.combinations += found.combinations;
      if (is_same(found.before, found.after)) continue;
      found.simplest = joined(linked.at(row.simplest), loose.at(column.simplest));
      add(result.differences, found);
    }
  }
  const auto rank = [](const TableDifference& one) {
    return std::make_tuple(one.before.key, one.after.key, ~one.combinations);
  };
  std::stable_sort(
      result.differences.begin(), result.differences.end(),
      [&rank](const TableDifference& one, const TableDifference& other) { return rank(one) < rank(other); });
  return result;
}

}  // namespace nc::guidance
