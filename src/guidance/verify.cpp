#include "guidance/verify.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "guidance/compiled_table.hpp"
#include "guidance/sweep_grid.hpp"

namespace nc::guidance {
namespace {

/// Findings outside monotonic safety: none of them tells how bad something is.
constexpr std::array<Finding, 4> not_monotonic = {Finding::onset, Finding::general, Finding::factor, Finding::provoked};

constexpr std::uint8_t no_class = 255;
constexpr std::uint8_t unscored = static_cast<std::uint8_t>(Urgency::not_covered);

/// Neighbours of which the worse one has the lower class, collected for one finding.
struct Collected {
  std::uint64_t combinations = 0;
  std::vector<std::size_t> before;
  std::vector<std::size_t> after;
};

/// One step on an axis of a grid, from a group of alike combinations to another: how often it is taken.
using Steps = std::map<std::pair<std::size_t, std::size_t>, std::uint64_t>;

/// A value that no valid combination has is passed over.
Steps steps_on(const SweepGrid& grid, const SortedGrid& sorted, std::size_t axis) {
  Steps steps;
  for (std::size_t i = 0; i < grid.size(); ++i) {
    const std::size_t from = sorted.group_of[i];
    if (from == SortedGrid::no_group) continue;
    for (std::size_t at = grid.position(i, axis) + 1, worse = i; at < grid.axes()[axis].size; ++at) {
      worse += grid.stride(axis);
      const std::size_t to = sorted.group_of[worse];
      if (to == SortedGrid::no_group) continue;
      if (to != from) ++steps[{from, to}];  // between alike combinations no class falls
      break;
    }
  }
  return steps;
}

class Sweep {
 public:
  explicit Sweep(const Guidance& guidance)
      : guidance_(guidance),
        table_(guidance),
        hours_(representative_hours(guidance)),
        linked_(linked_grid(hours_)),
        loose_(loose_grid()),
        rows_(sort_alike(linked_, {&table_})),
        columns_(sort_alike(loose_, {&table_})) {}

  Verification run() {
    result_.hours = hours_;
    decisive_ = ConditionSet(table_.all().size(), 0);
    for (const AlikeCombinations& row : rows_.groups) {
      for (const AlikeCombinations& column : columns_.groups)
        classes_.push_back(count(together(row, column), row.count * column.count));
    }
    find_dead_rules();
    for (std::size_t axis = 0; axis < linked_.axes().size(); ++axis)
      compare(linked_.axes()[axis], steps_on(linked_, rows_, axis), columns_, true);
    for (std::size_t axis = 0; axis < loose_.axes().size(); ++axis)
      compare(loose_.axes()[axis], steps_on(loose_, columns_, axis), rows_, false);
    return std::move(result_);
  }

 private:
  static ConditionSet together(const AlikeCombinations& row, const AlikeCombinations& column) {
    ConditionSet result = row.conditions.front();
    narrow(result, column.conditions.front());
    return result;
  }

  /// Counts combinations that are alike and returns their class, or no_class.
  std::uint8_t count(const ConditionSet& matching, std::uint64_t combinations) {
    result_.valid_combinations += combinations;
    const CompiledTable::Resolved outcome = table_.resolve(matching);
    if (!outcome.decided) {
      result_.unclassified += combinations;
      return no_class;
    }
    result_.by_class[static_cast<std::size_t>(outcome.key)] += combinations;
    if (outcome.several_classes) result_.several_classes += combinations;
    const ConditionSet& own = table_.deciding(outcome.key);
    for (std::size_t i = 0; i < own.size(); ++i)
      decisive_[i] |= matching[i] & own[i];
    UrgencySet only_itself;
    only_itself.insert(outcome.key);
    const bool faulty = !outcome.accepted.contains(outcome.key) ||
                        (outcome.key == Urgency::emergency && outcome.accepted != only_itself) ||
                        (outcome.key == Urgency::contact && outcome.accepted.contains(Urgency::expected));
    if (faulty) result_.accepted_faults += combinations;
    return static_cast<std::uint8_t>(outcome.key);
  }

  void find_dead_rules() {
    for (std::size_t rule = 0; rule < guidance_.rules.size(); ++rule) {
      if (!table_.has_rule(decisive_, rule)) result_.never_decisive.push_back(guidance_.rules[rule].id);
    }
  }

  static bool is_lower(std::uint8_t worse, std::uint8_t than) { return worse < than && than < unscored; }

  /// Compares the combinations before and after each step on one grid, whatever the combination of the other.
  void compare(const SweepAxis& axis, const Steps& steps, const SortedGrid& others, bool steps_are_rows) {
    Collected collected;
    for (const auto& [step, taken] : steps) {
      for (std::size_t other = 0; other < others.groups.size(); ++other) {
        const auto [before, after] = step;
        const std::uint64_t combinations = taken * others.groups[other].count;
        if (steps_are_rows) {
          compare(collected, {before, other}, {after, other}, combinations);
        } else {
          compare(collected, {other, before}, {other, after}, combinations);
        }
      }
    }
    note(axis, collected);
  }

  struct Cell {
    std::size_t row;
    std::size_t column;
  };

  void compare(Collected& collected, Cell before, Cell after, std::uint64_t combinations) const {
    if (!is_lower(class_of(after), class_of(before))) return;
    const bool first = collected.combinations == 0;
    collected.combinations += combinations;
    keep_deciding(collected.before, first, before);
    keep_deciding(collected.after, first, after);
  }

  std::uint8_t class_of(Cell cell) const { return classes_[cell.row * columns_.groups.size() + cell.column]; }

  /// Keeps in `rules` those that decide these combinations too; all of them at the first.
  void keep_deciding(std::vector<std::size_t>& rules, bool first, Cell cell) const {
    const ConditionSet matching = together(rows_.groups[cell.row], columns_.groups[cell.column]);
    const Urgency key = table_.resolve(matching).key;
    if (first) {
      for (std::size_t rule = 0; rule < guidance_.rules.size(); ++rule)
        rules.push_back(rule);
    }
    const auto decides_there = [&](std::size_t rule) {
      return decides(guidance_.rules[rule], key) && table_.has_rule(matching, rule);
    };
    rules.erase(std::remove_if(rules.begin(), rules.end(), [&](std::size_t rule) { return !decides_there(rule); }),
                rules.end());
  }

  void note(const SweepAxis& axis, const Collected& collected) {
    if (collected.combinations == 0) return;
    Lowering lowering;
    lowering.finding = axis.finding ? std::string(to_text(*axis.finding)) : "hours";
    lowering.combinations = collected.combinations;
    for (const std::size_t rule : collected.before)
      lowering.before.push_back(guidance_.rules[rule].id);
    for (const std::size_t rule : collected.after)
      lowering.after.push_back(guidance_.rules[rule].id);
    const bool allowed = axis.finding && !is_monotonic(*axis.finding);
    (allowed ? result_.exceptions : result_.violations).push_back(std::move(lowering));
  }

  const Guidance& guidance_;
  CompiledTable table_;
  std::vector<int> hours_;
  SweepGrid linked_;
  SweepGrid loose_;
  SortedGrid rows_;                    ///< of linked_
  SortedGrid columns_;                 ///< of loose_
  std::vector<std::uint8_t> classes_;  ///< by Cell, row by row
  ConditionSet decisive_;
  Verification result_;
};

}  // namespace

std::vector<int> representative_hours(const Guidance& guidance) {
  std::set<int> last_hours = {late_onset_hours, persistent_nerve_hours - 1};
  for (const DecisionRule& rule : guidance.rules) {
    for (const Condition& condition : rule.any_of) {
      if (condition.hours_above >= 0) last_hours.insert(condition.hours_above);
      if (condition.hours_up_to < Condition{}.hours_up_to) last_hours.insert(condition.hours_up_to);
    }
  }
  std::vector<int> result(last_hours.begin(), last_hours.end());
  result.push_back(result.back() + 1);
  return result;
}

bool is_monotonic(Finding finding) {
  return std::find(not_monotonic.begin(), not_monotonic.end(), finding) == not_monotonic.end();
}

Verification verify(const Guidance& guidance) {
  return Sweep(guidance).run();
}

std::vector<std::string> faults_of(const Verification& verification) {
  std::vector<std::string> result;
  if (verification.unclassified != 0) {
    result.push_back(fmt::format("{} combinations have no class", verification.unclassified));
  }
  if (verification.accepted_faults != 0) {
    result.push_back(
        fmt::format("{} combinations accept an answer they must not accept", verification.accepted_faults));
  }
  for (const RuleId& rule : verification.never_decisive) {
    result.push_back(fmt::format("rule {} never decides", rule.text()));
  }
  for (const Lowering& lowering : verification.violations) {
    result.push_back(
        fmt::format("a worse '{}' lowers the class in {} combinations", lowering.finding, lowering.combinations));
  }
  return result;
}

}  // namespace nc::guidance
