#include "guidance/verify.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include <fmt/format.h>

#include "guidance/compiled_table.hpp"
#include "guidance/sweep_grid.hpp"

namespace nc::guidance {
namespace {

/// Findings that may exclude one another, together with the hours; find_invalid() is asked for these only.
constexpr std::array<Finding, 7> linked = {Finding::pain,  Finding::trend,    Finding::selfcare, Finding::spread,
                                           Finding::onset, Finding::provoked, Finding::nerve};
/// Findings that go with everything.
constexpr std::array<Finding, 6> loose = {Finding::breathing, Finding::chest,   Finding::site,
                                          Finding::spasm,     Finding::general, Finding::factor};
static_assert(linked.size() + loose.size() == finding_count);

/// Findings outside monotonic safety: none of them tells how bad something is.
constexpr std::array<Finding, 4> not_monotonic = {Finding::onset, Finding::general, Finding::factor, Finding::provoked};

constexpr std::uint8_t no_class = 255;
constexpr std::uint8_t unscored = static_cast<std::uint8_t>(Urgency::not_covered);

/// A pair of neighbours of which the worse one has the lower class, collected for one finding.
struct Collected {
  std::uint64_t combinations = 0;
  std::vector<std::size_t> before;
  std::vector<std::size_t> after;
};

class Sweep {
 public:
  explicit Sweep(const Guidance& guidance)
      : guidance_(guidance),
        table_(guidance),
        hours_(representative_hours(guidance)),
        linked_({linked.begin(), linked.end()}, &hours_),
        loose_({loose.begin(), loose.end()}, nullptr) {}

  Verification run() {
    result_.hours = hours_;
    add_rows();
    for (std::size_t i = 0; i < loose_.size(); ++i)
      loose_sets_.push_back(conditions_for(loose_, i));
    classify();
    find_dead_rules();
    compare_rows();
    compare_within_rows();
    return std::move(result_);
  }

 private:
  /// The valid combinations of linked findings: one row of the sweep each.
  struct Row {
    std::size_t index;
    ConditionSet conditions;
  };

  ConditionSet conditions_for(const SweepGrid& grid, std::size_t index) const {
    const Findings findings = grid.at(index);
    ConditionSet result = table_.all();
    for (const SweepAxis& axis : grid.axes()) {
      narrow(result, axis.finding ? table_.allowing(*axis.finding, findings[*axis.finding])
                                  : table_.allowing_hours(findings.hours));
    }
    return result;
  }

  void add_rows() {
    row_at_.assign(linked_.size(), no_row);
    for (std::size_t i = 0; i < linked_.size(); ++i) {
      if (find_invalid(linked_.at(i))) continue;
      row_at_[i] = rows_.size();
      rows_.push_back({i, conditions_for(linked_, i)});
    }
  }

  void classify() {
    classes_.assign(rows_.size() * loose_.size(), no_class);
    decisive_ = ConditionSet(table_.all().size(), 0);
    ConditionSet matching;
    std::size_t at = 0;
    for (const Row& row : rows_) {
      for (const ConditionSet& set : loose_sets_) {
        matching = row.conditions;
        narrow(matching, set);
        classes_[at++] = count(matching);
      }
    }
    result_.valid_combinations = classes_.size();
  }

  /// Counts one combination and returns its class, or no_class.
  std::uint8_t count(const ConditionSet& matching) {
    const CompiledTable::Resolved outcome = table_.resolve(matching);
    if (!outcome.decided) {
      ++result_.unclassified;
      return no_class;
    }
    ++result_.by_class[static_cast<std::size_t>(outcome.key)];
    if (outcome.several_classes) ++result_.several_classes;
    const ConditionSet& own = table_.of_class(outcome.key);
    for (std::size_t i = 0; i < own.size(); ++i)
      decisive_[i] |= matching[i] & own[i];
    UrgencySet only_itself;
    only_itself.insert(outcome.key);
    const bool faulty = !outcome.accepted.contains(outcome.key) ||
                        (outcome.key == Urgency::emergency && outcome.accepted != only_itself) ||
                        (outcome.key == Urgency::contact && outcome.accepted.contains(Urgency::expected));
    if (faulty) ++result_.accepted_faults;
    return static_cast<std::uint8_t>(outcome.key);
  }

  void find_dead_rules() {
    for (std::size_t rule = 0; rule < guidance_.rules.size(); ++rule) {
      if (!table_.has_rule(decisive_, rule)) result_.never_decisive.push_back(guidance_.rules[rule].id);
    }
  }

  static bool is_lower(std::uint8_t worse, std::uint8_t than) { return worse < than && than < unscored; }

  /// Neighbours that differ in a linked finding or the hours. A value that no valid combination has is passed over.
  void compare_rows() {
    for (std::size_t axis = 0; axis < linked_.axes().size(); ++axis) {
      Collected collected;
      for (std::size_t row = 0; row < rows_.size(); ++row) {
        const std::size_t worse = next_row(rows_[row].index, axis);
        if (worse == no_row) continue;
        for (std::size_t i = 0; i < loose_.size(); ++i) {
          if (is_lower(classes_[worse * loose_.size() + i], classes_[row * loose_.size() + i])) {
            collect(collected, conditions_at(row, i), conditions_at(worse, i));
          }
        }
      }
      note(linked_.axes()[axis], collected);
    }
  }

  std::size_t next_row(std::size_t index, std::size_t axis) const {
    for (std::size_t at = linked_.position(index, axis) + 1; at < linked_.axes()[axis].size; ++at) {
      index += linked_.stride(axis);
      if (row_at_[index] != no_row) return row_at_[index];
    }
    return no_row;
  }

  void compare_within_rows() {
    for (std::size_t axis = 0; axis < loose_.axes().size(); ++axis) {
      Collected collected;
      for (std::size_t i = 0; i < loose_.size(); ++i) {
        if (loose_.position(i, axis) + 1 == loose_.axes()[axis].size) continue;
        const std::size_t worse = i + loose_.stride(axis);
        for (std::size_t row = 0; row < rows_.size(); ++row) {
          if (is_lower(classes_[row * loose_.size() + worse], classes_[row * loose_.size() + i])) {
            collect(collected, conditions_at(row, i), conditions_at(row, worse));
          }
        }
      }
      note(loose_.axes()[axis], collected);
    }
  }

  ConditionSet conditions_at(std::size_t row, std::size_t i) const {
    ConditionSet result = rows_[row].conditions;
    narrow(result, loose_sets_[i]);
    return result;
  }

  /// Keeps in `rules` those that decide this combination too; all of them at the first.
  void keep_deciding(std::vector<std::size_t>& rules, bool first, const ConditionSet& matching) const {
    const Urgency key = table_.resolve(matching).key;
    if (first) {
      for (std::size_t rule = 0; rule < guidance_.rules.size(); ++rule)
        rules.push_back(rule);
    }
    const auto decides = [&](std::size_t rule) {
      return guidance_.rules[rule].urgency == key && table_.has_rule(matching, rule);
    };
    rules.erase(std::remove_if(rules.begin(), rules.end(), [&](std::size_t rule) { return !decides(rule); }),
                rules.end());
  }

  void collect(Collected& collected, const ConditionSet& before, const ConditionSet& after) const {
    const bool first = collected.combinations == 0;
    ++collected.combinations;
    keep_deciding(collected.before, first, before);
    keep_deciding(collected.after, first, after);
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

  static constexpr std::size_t no_row = std::numeric_limits<std::size_t>::max();

  const Guidance& guidance_;
  CompiledTable table_;
  std::vector<int> hours_;
  SweepGrid linked_;
  SweepGrid loose_;
  std::vector<Row> rows_;
  std::vector<std::size_t> row_at_;  ///< index in linked_ to position in rows_, or no_row
  std::vector<ConditionSet> loose_sets_;
  std::vector<std::uint8_t> classes_;  ///< row by row
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
